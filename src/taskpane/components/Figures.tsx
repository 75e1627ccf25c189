import { mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { ScrollBox } from "./ScrollBox";
import { useFigureStyles } from "./useFigureStyles";

export interface FiguresProps {
  readonly title: string;
  /** Heading of the labels (a blank one is no heading), then of each column of figures. */
  readonly columns: readonly string[];
  /** A label and its figures as they are shown. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of figures under its title. A wide one is scrolled, also by keyboard. */
export function Figures({ title, columns, rows }: FiguresProps) {
  const styles = useFigureStyles();
  const first = mergeClasses(styles.text, styles.label);
  return (
    <section>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      <ScrollBox label={title}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {columns.map((name, index) =>
                name === "" ? (
                  <td key={name} />
                ) : (
                  <th key={name} scope="col" className={index === 0 ? first : styles.number}>
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ...figures]) => (
              <tr key={label}>
                <th scope="row" className={first}>
                  {label}
                </th>
                {figures.map((figure, index) => (
                  <td key={columns[index + 1]} className={styles.number}>
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
