import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { spellingGroupKey, type KeyedIssue, type SpellingGroup } from "./issue-groups";
import { FOCUS_STOP, keepFocus } from "./keep-focus";
import { TEACH_TEXT } from "./messages";
import { meaningWords } from "./messages-meanings";
import type { PartTools } from "./part-tools";
import { rowsOf, spellingWords, teach, teachKey, type Lesson } from "./teach";
import { TeachCard } from "./TeachCard";

const useStyles = makeStyles({
  lesson: { paddingBottom: tokens.spacingVerticalXS },
});

/** Spellings that wait for a meaning, and above them what was taught just now. */
export function SpellingsSection({
  groups,
  all,
  ...tools
}: PartTools & {
  /** Those that are shown. */
  readonly groups: readonly SpellingGroup[];
  /** All open issues, shown or not. */
  readonly all: readonly KeyedIssue[];
}): React.JSX.Element | null {
  const { savings } = tools;
  const layout = useLayout();
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  const waiting = groups.filter(({ key }) => !savings.isPending(teachKey(key)));
  const taught = lessons.filter(({ key }) => savings.problemOf(teachKey(key)) === null);
  if (waiting.length === 0 && taught.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby="checks-spellings">
      <Subtitle2 as="h3" id="checks-spellings" className={layout.heading} tabIndex={-1} {...FOCUS_STOP}>
        {TEACH_TEXT.title}
      </Subtitle2>
      <p className={`${layout.muted} ${layout.small}`}>{TEACH_TEXT.hint}</p>
      {taught.length > 0 && (
        <ul className={layout.list}>
          {taught.map((lesson) => (
            <LessonLine
              key={lesson.key}
              lesson={lesson}
              left={rowsOf(all.filter((issue) => isOf(issue, lesson)))}
              isPending={savings.isPending(teachKey(lesson.key))}
              onUndo={() => {
                setLessons(lessons.filter(({ key }) => key !== lesson.key));
                teach(lesson, null, savings);
              }}
            />
          ))}
        </ul>
      )}
      <ShowMore items={waiting} listClassName={layout.list}>
        {(group) => (
          <TeachCard
            key={group.key}
            group={group}
            onTeach={(code) => {
              const lesson = { ...group, code, words: spellingWords(group), rows: rowsOf(group.issues) };
              setLessons([lesson, ...lessons.filter(({ key }) => key !== group.key)]);
              teach(lesson, code, savings);
            }}
            {...tools}
          />
        )}
      </ShowMore>
    </section>
  );
}

function isOf({ teachable }: KeyedIssue, { key }: Lesson): boolean {
  return teachable !== undefined && spellingGroupKey(teachable.field, teachable.spelling) === key;
}

/** «Запомнено: «ТК» – трудоустроен. Учтено в 12 строках.» and the way back. */
function LessonLine(props: {
  readonly lesson: Lesson;
  /** Rows in which the spelling is still not understood. */
  readonly left: number;
  readonly isPending: boolean;
  readonly onUndo: () => void;
}): React.JSX.Element {
  const { lesson, left, isPending, onUndo } = props;
  const styles = useStyles();
  const { words, rows } = lesson;
  const meaning = meaningWords(lesson.field, lesson.code);
  if (isPending) return <li className={styles.lesson}>{TEACH_TEXT.remembering(words, meaning)}</li>;
  const remembered = TEACH_TEXT.remembered(words, meaning);
  return (
    <li className={styles.lesson}>
      {`${rows > left ? `${remembered} ${TEACH_TEXT.counts(rows - left)}` : remembered} `}
      <Button
        {...FOCUS_STOP}
        size="small"
        aria-label={TEACH_TEXT.undoOf(words)}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget, onUndo);
        }}
      >
        {TEACH_TEXT.undo}
      </Button>
    </li>
  );
}
