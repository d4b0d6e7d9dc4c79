import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Fold } from "../../parts/Fold";
import { useLayout } from "../../parts/layout-styles";
import { sentences } from "./figures";
import { useIndicatorStyles } from "./indicator-styles";
import { INDICATORS_TEXT as TEXT } from "./messages";

/** Numerator and denominator are said at once; of a long explanation the switches and terms on demand. */
const SENTENCES_AT_ONCE = 2;
/** An explanation up to this long is said whole. */
const SHORT_EXPLANATION = 3;

const useStyles = makeStyles({ heading: { margin: 0, fontSize: "inherit" } });

/** «Как посчитано», a sentence a paragraph. */
export function HowCounted({ text }: { readonly text: string }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const told = sentences(text);
  const atOnce = told.length <= SHORT_EXPLANATION ? told.length : SENTENCES_AT_ONCE;
  const more = told.slice(atOnce);
  return (
    <div className={layout.section}>
      <h5 className={styles.heading}>{TEXT.howCounted}</h5>
      <Paragraphs texts={told.slice(0, atOnce)} />
      {more.length > 0 && (
        <Fold title={TEXT.howCountedMore} open={false}>
          <Paragraphs texts={more} />
        </Fold>
      )}
    </div>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }): React.JSX.Element {
  const layout = useLayout();
  const shared = useIndicatorStyles();
  return (
    <>
      {texts.map((text) => (
        <p key={text} className={mergeClasses(layout.text, shared.small)}>
          {text}
        </p>
      ))}
    </>
  );
}
