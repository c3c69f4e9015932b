# Figures of src/measure/ once more, from R's own functions and textbook definitions. Started by measure.ts.
folder <- commandArgs(TRUE)[1]
lines <- readLines(file.path(folder, "cases.txt"))
out <- file(file.path(folder, "figures.txt"), "w")
read <- function(line) {
  values <- as.numeric(strsplit(line, " ")[[1]])
  matrix(values[-1], nrow = values[1], byrow = TRUE)
}
say <- function(case, name, value) {
  if (length(value) == 1 && is.finite(value)) cat(case, name, format(value, digits = 17), "\n", file = out)
}
alpha <- function(m, metric) {
  # By the matrix of coincidences.
  values <- sort(unique(as.vector(m)))
  o <- matrix(0, length(values), length(values))
  for (i in seq_len(nrow(m))) {
    u <- match(m[i, ], values)
    for (a in seq_along(u)) for (b in seq_along(u)) if (a != b) o[u[a], u[b]] <- o[u[a], u[b]] + 1 / (length(u) - 1)
  }
  n <- rowSums(o)
  delta <- outer(seq_along(values), seq_along(values), Vectorize(function(i, j) switch(metric,
    nominal = as.numeric(i != j),
    interval = (values[i] - values[j])^2,
    ordinal = if (i == j) 0 else (sum(n[i:j]) - (n[i] + n[j]) / 2)^2)))
  1 - sum(o * delta) / (sum(outer(n, n) * delta) / (sum(n) - 1))
}
weighted <- function(tab, power) {
  p <- tab / sum(tab)
  w <- if (power == 0) 1 - diag(nrow(p)) else (abs(row(p) - col(p)))^power
  1 - sum(w * p) / sum(w * outer(rowSums(p), colSums(p)))
}
squared.error <- function(counts) {
  # Of the quantile of a corrected rate, by probit regression; it knows one observation more than there is, the correction.
  # Its weights are those of the step before the last, so it begins where it will end.
  fit <- suppressWarnings(glm(cbind(counts[1] + .5, counts[2] + .5) ~ 1, binomial("probit"),
    start = qnorm((counts[1] + .5) / (sum(counts) + 1)), control = glm.control(epsilon = 1e-14, maxit = 100)))
  vcov(fit)[1] * (sum(counts) + 1) / sum(counts)
}
for (case in seq_len(length(lines) / 5)) {
  m <- lapply(lines[5 * (case - 1) + 1:5], read)
  names(m) <- c("ratings", "reference", "square", "raters", "small")
  r <- m$ratings
  t <- m$reference
  n <- nrow(r)
  k <- ncol(r)
  d <- r - t
  long <- data.frame(d = as.vector(d), row = factor(as.vector(row(d))), column = factor(as.vector(col(d))))
  fit <- aov(d ~ row + column, long)
  # Of the differences: the sums of squares of a two-way table are Cronbach's components.
  ss <- if (max(d) == min(d)) c(0, 0, 0) else summary(fit)[[1]][["Sum Sq"]]
  say(case, "elevation", mean(d)^2)
  say(case, "total", mean(d^2))
  say(case, "differentialElevation", ss[1] / (n * k))
  say(case, "stereotypeAccuracy", ss[2] / (n * k))
  say(case, "differentialAccuracy", ss[3] / (n * k))
  rs <- suppressWarnings(sapply(seq_len(k), function(j) cor(r[, j], t[, j])))
  rs <- rs[!is.na(rs)]
  if (length(rs) > 0) say(case, "borman", mean(atanh(pmax(-.9999, pmin(.9999, rs)))))

  a <- summary(aov(y ~ p + j, data.frame(y = as.vector(r), p = factor(as.vector(row(r))), j = factor(as.vector(col(r))))))[[1]]
  one <- summary(aov(y ~ p, data.frame(y = as.vector(r), p = factor(as.vector(row(r))))))[[1]]
  B <- a[["Mean Sq"]][1]; J <- a[["Mean Sq"]][2]; E <- a[["Mean Sq"]][3]; W <- one[["Mean Sq"]][2]
  if (B > 1e-9 && E > 1e-9 && W > 1e-9) {
    say(case, "icc1", (B - W) / (B + (k - 1) * W))
    say(case, "icc3", (B - E) / (B + (k - 1) * E))
    say(case, "icc2", (B - E) / (B + (k - 1) * E + k * (J - E) / n))
    say(case, "icc1k", (B - W) / B)
    say(case, "icc3k", (B - E) / B)
    if (B + (J - E) / n > 1e-9) say(case, "icc2k", (B - E) / (B + (J - E) / n))
    low <- B / W / qf(.975, n - 1, n * (k - 1)); high <- B / W * qf(.975, n * (k - 1), n - 1)
    say(case, "icc1low", (low - 1) / (low + k - 1)); say(case, "icc1high", (high - 1) / (high + k - 1))
    low <- B / E / qf(.975, n - 1, (n - 1) * (k - 1)); high <- B / E * qf(.975, (n - 1) * (k - 1), n - 1)
    say(case, "icc3low", (low - 1) / (low + k - 1)); say(case, "icc3high", (high - 1) / (high + k - 1))
    rho <- (B - E) / (B + (k - 1) * E + k * (J - E) / n)
    # As printed by Shrout and Fleiss (1979), p. 425, with F of raters to rest.
    f <- J / E
    v <- ((k - 1) * (n - 1) * (k * rho * f + n * (1 + (k - 1) * rho) - k * rho)^2) /
      ((n - 1) * k^2 * rho^2 * f^2 + (n * (1 + (k - 1) * rho) - k * rho)^2)
    if (is.finite(v) && v >= 1) {
      u <- qf(.975, n - 1, v); l <- qf(.975, v, n - 1)
      say(case, "icc2low", n * (B - u * E) / (u * (k * J + (k * n - k - n) * E) + n * B))
      say(case, "icc2high", n * (l * B - E) / (k * J + (k * n - k - n) * E + n * l * B))
    }
  }

  say(case, "kappa", weighted(m$square, 0))
  say(case, "linear", weighted(m$square, 1))
  say(case, "quadratic", weighted(m$square, 2))
  c <- m$raters
  N <- nrow(c); q <- sum(c[1, ])
  pj <- colSums(c) / (N * q)
  pbar <- mean((rowSums(c^2) - q) / (q * (q - 1)))
  say(case, "fleiss", (pbar - sum(pj^2)) / (1 - sum(pj^2)))
  for (metric in c("nominal", "ordinal", "interval")) say(case, metric, alpha(r, metric))

  ranks <- apply(r, 2, rank)
  ties <- sum(apply(r, 2, function(x) sum(table(x)^3 - table(x))))
  S <- sum((rowSums(ranks) - mean(rowSums(ranks)))^2)
  say(case, "concordance", 12 * S / (k^2 * (n^3 - n) - k * ties))
  say(case, "within", 1 - var(r[, 1]) / 2)
  s <- m$small
  if (all(rowSums(s) > 0) && all(colSums(s) > 0)) say(case, "fisher", fisher.test(s)$p.value)
  if (all(rowSums(s[1:2, ]) > 0)) {
    if (all(colSums(s[1:2, ]) > 0)) {
      x <- suppressWarnings(prop.test(s[1:2, 1], rowSums(s[1:2, ]), correct = FALSE))
      say(case, "z", sign(s[1, 1] / sum(s[1, ]) - s[2, 1] / sum(s[2, ])) * sqrt(unname(x$statistic)))
      say(case, "p", x$p.value)
    }
    h <- qnorm((s[1, 1] + .5) / (sum(s[1, ]) + 1)); g <- qnorm((s[2, 1] + .5) / (sum(s[2, ]) + 1))
    say(case, "sensitivity", h - g)
    say(case, "criterion", -(h + g) / 2)
    v <- sum(apply(s[1:2, ], 1, squared.error))
    say(case, "sensitivityError", sqrt(v))
    say(case, "criterionError", sqrt(v) / 2)
  }
  pooled <- sqrt((var(r[, 1]) + var(r[, 2])) / 2)
  if (pooled > 0) say(case, "d", (mean(r[, 1]) - mean(r[, 2])) / pooled)
}
close(out)
