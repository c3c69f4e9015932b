import { describe, expect, test } from 'vitest';
import { feedbackOn, mailOn, type Subject } from '../../../src/site/feedback.ts';

const subject: Subject = {
  what: 'competency',
  title: 'Feedback & "candour" #1 + 100 %',
  id: 'people/giving-feedback',
  version: '1.2.0',
  page: 'https://growth.example/frameworks/people/competencies/giving-feedback/',
};
const repository = (url: string) => ({ repository: { url, branch: 'main', path: '' } });

describe('telling us', () => {
  test.each([
    ['https://github.com/o/r', 'https://github.com/o/r/issues/new', 'title', 'body'],
    [
      'https://gitlab.example.org/o/r',
      'https://gitlab.example.org/o/r/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
    ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/issues/new', 'title', 'body'],
  ])('%s opens an issue with id, version and address filled in', (url, place, title, body) => {
    const feedback = feedbackOn(subject, repository(url));
    const address = new URL(feedback?.address ?? '');
    expect(feedback?.by).toBe('issue');
    expect(address.origin + address.pathname).toBe(place);
    expect(address.searchParams.get(title)).toBe(`${subject.title} (people/giving-feedback)`);
    const text = address.searchParams.get(body) ?? '';
    expect(text).toContain('About the competency people/giving-feedback, version 1.2.0');
    expect(text).toContain(subject.page);
    expect(text).toContain('name no person');
    expect(feedback?.address).not.toMatch(/[+"<> ]/);
  });

  test('goes where the site says instead: to a form, with what is looked at in its address', () => {
    const feedback = 'https://forms.example.org/f?about={id}&v={version}&t={title}&x={other}';
    expect(feedbackOn(subject, { feedback, ...repository('https://github.com/o/r') })).toEqual({
      by: 'form',
      address: `https://forms.example.org/f?about=people%2Fgiving-feedback&v=1.2.0&t=${encodeURIComponent(subject.title)}&x={other}`,
    });
  });

  test('or to a mail, which keeps the settings that it came with', () => {
    const mail = feedbackOn(subject, { feedback: 'mailto:ops@example.org?cc=hr@example.org' });
    expect(mail?.by).toBe('mail');
    expect(mail?.address).toMatch(/^mailto:ops@example\.org\?subject=.*&body=.*&cc=hr@example\.org$/);
    expect(mailOn(subject, 'ops@example.org')).toContain('subject=Feedback%20%26%20%22candour%22%20%231');
  });

  test('there is no way where nobody named one', () => {
    expect(feedbackOn(subject, {})).toBeUndefined();
  });

  test('an address stays short enough for servers and mail programs', () => {
    const long: Subject = {
      ...subject,
      title: 'مهارة '.repeat(200),
      page: `https://growth.example/${'ü'.repeat(400)}/`,
    };
    for (const address of [
      feedbackOn(long, repository('https://github.com/o/r'))?.address ?? '',
      mailOn(long, 'a@example.org'),
    ]) {
      expect(address.length).toBeLessThanOrEqual(2000);
      expect(decodeURIComponent(address)).toContain('people/giving-feedback');
    }
  });
});
