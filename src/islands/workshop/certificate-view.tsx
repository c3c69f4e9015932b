/** The certificate of somebody who has completed a workshop. It is fetched by those alone who have. */
import type { ReactNode } from 'react';
import { certificateSvg } from '../../workshop/certificate.ts';
import { saveFile } from '../keeping/save-file.ts';
import { type Doing, useProgress } from './doing.ts';

export default function CertificateView({ doing, site }: { readonly doing: Doing; readonly site: string }): ReactNode {
  const [value, edit] = useProgress(doing);
  const { title, minutes, completion } = doing.data;
  const on = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(value.completed ?? ''));
  const svg = certificateSvg({
    ...{ title, minutes, site, on, name: value.name.trim() },
    version: value.version,
    criterion: completion.criterion,
  });
  const print = (): void => {
    document.documentElement.dataset.printing = 'certificate';
    window.print();
    delete document.documentElement.dataset.printing;
  };
  return (
    <div className="certificate">
      <p className="quiet">
        A certificate, if you need one. You make it yourself: the name stays on this device, and nothing is sent.
      </p>
      <div className="exercise-field">
        <label htmlFor="certificate-name">Name on it, if there is to be one</label>
        <input
          id="certificate-name"
          type="text"
          autoComplete="name"
          value={value.name}
          onChange={({ currentTarget }) => edit((record) => ({ ...record, name: currentTarget.value }))}
        />
      </div>
      <div className="certificate-sheet" dangerouslySetInnerHTML={{ __html: svg }} />
      <p className="activity-acts">
        <button type="button" className="button" onClick={print}>
          Print it
        </button>
        <button
          type="button"
          className="button quietly"
          onClick={() => saveFile(`certificate-${doing.data.id}.svg`, svg, 'image/svg+xml')}
        >
          Save it as a picture (SVG)
        </button>
      </p>
    </div>
  );
}
