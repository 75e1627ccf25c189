/** How demand over the lead time scatters; "empirical" takes forecast errors as they were. */
export type DemandDistribution = "normal" | "gamma" | "poisson" | "negbin" | "lognormal" | "empirical";
