/** The month (1 to 12) of a name or abbreviation of three letters or more, in English, German, French, Spanish, Italian, Dutch or Portuguese. */
export function monthOfName(name: string): number | null {
  return months.get(withoutAccents(name.toLowerCase())) ?? null;
}

const names = [
  "january february march april may june july august september october november december",
  "januar februar maerz april mai juni juli august september oktober november dezember",
  "janner feber marz april mai juni juli august september oktober november dezember",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
];

const months = prefixes();

/** Every beginning of three letters or more that means one month only. */
function prefixes(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([["mrz", 3]]);
  const doubtful = new Set<string>();
  for (const language of names) {
    language.split(" ").forEach((name, index) => {
      for (let length = 3; length <= name.length; length++) {
        const prefix = name.slice(0, length);
        if ((found.get(prefix) ?? index + 1) !== index + 1) doubtful.add(prefix);
        found.set(prefix, index + 1);
      }
    });
  }
  for (const prefix of doubtful) found.delete(prefix);
  return found;
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036F]/g, "");
}
