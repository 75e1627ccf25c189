import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 3600 * 1000;

/**
 * A certificate for https://localhost: the one made earlier while it is good for a week more, else a new one for a year. It is kept, so
 * that a browser which has accepted it does not ask at every start. The key leaves the machine by no way: its file is the user's alone.
 */
export async function serveCertificate(folder: string, now: Date): Promise<Certificate> {
  const keyFile = join(folder, "localhost-key.pem");
  const certificateFile = join(folder, "localhost-certificate.pem");
  const kept = readKept(keyFile, certificateFile, now);
  if (kept) return kept;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certificateFile, made.cert);
  return { key: made.private, cert: made.cert };
}

function readKept(keyFile: string, certificateFile: string, now: Date): Certificate | null {
  if (!existsSync(keyFile) || !existsSync(certificateFile)) return null;
  const cert = readFileSync(certificateFile, "utf8");
  try {
    const { validFrom, validTo } = new X509Certificate(cert);
    const good = Date.parse(validFrom) <= now.getTime() && Date.parse(validTo) > now.getTime() + 7 * day;
    return good ? { key: readFileSync(keyFile, "utf8"), cert } : null;
  } catch {
    return null; // A file that is no certificate any more is made anew.
  }
}
