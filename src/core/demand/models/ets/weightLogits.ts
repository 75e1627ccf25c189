import type { EtsForm } from "./EtsForm";
import type { EtsWeights } from "./EtsWeights";

const lowest = 1e-4;
const highest = 0.9999;
const dampings = { from: 0.8, to: 0.98 };

/**
 * Smoothing weights as a search sees them, over the whole line: each the logit of its share of the allowed range. alpha from 0.0001 to
 * 0.9999, beta <= alpha, gamma <= 1 - alpha, phi from 0.8 to 0.98.
 */
export const weightLogits = {
  of({ alpha, beta, gamma, phi }: EtsWeights): EtsWeights {
    return {
      alpha: logit((alpha - lowest) / (highest - lowest)),
      beta: logit(beta / alpha),
      gamma: logit(gamma / (1 - alpha)),
      phi: logit((phi - dampings.from) / (dampings.to - dampings.from)),
    };
  },

  /** The weights that a form has; those of the others are 0 (phi: 1). */
  weights(form: EtsForm, logits: EtsWeights): EtsWeights {
    const alpha = lowest + (highest - lowest) * share(logits.alpha);
    return {
      alpha,
      beta: form.trend === "N" ? 0 : alpha * share(logits.beta),
      gamma: form.season === "N" ? 0 : (1 - alpha) * share(logits.gamma),
      phi: form.trend === "Ad" ? dampings.from + (dampings.to - dampings.from) * share(logits.phi) : 1,
    };
  },

  /** Derivatives by the logits, from those by the weights. */
  slopes(form: EtsForm, { alpha, beta, gamma, phi }: EtsWeights, by: EtsWeights): EtsWeights {
    const alphaShare = (alpha - lowest) / (highest - lowest);
    const betaShare = form.trend === "N" ? 0 : beta / alpha;
    const gammaShare = form.season === "N" ? 0 : gamma / (1 - alpha);
    const phiShare = form.trend === "Ad" ? (phi - dampings.from) / (dampings.to - dampings.from) : 0;
    const byAlpha = by.alpha + by.beta * betaShare - by.gamma * gammaShare;
    return {
      alpha: byAlpha * (highest - lowest) * alphaShare * (1 - alphaShare),
      beta: by.beta * alpha * betaShare * (1 - betaShare),
      gamma: by.gamma * (1 - alpha) * gammaShare * (1 - gammaShare),
      phi: by.phi * (dampings.to - dampings.from) * phiShare * (1 - phiShare),
    };
  },
} as const;

function share(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logit(part: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, part));
  return Math.log(inside / (1 - inside));
}
