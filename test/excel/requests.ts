/** What the add-in asked Excel for: members of the client's library by name. */
import type { WorkbookHost } from "../host/host";

interface SentAction {
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

interface SentPath {
  readonly Name: string;
}

interface SentBody {
  readonly Actions: readonly SentAction[];
  readonly ObjectPaths: Readonly<Record<string, SentPath>>;
}

/** Kinds of actions that set a property, by themselves or several at once. */
const [SETS, SETS_MANY, CALLS] = [4, 9, 3];

/**
 * Records from now on what is set («set Font.Name»), called («Delete») and gone
 * through («Worksheets»); the returned list grows with every request.
 */
export function recordMembers(host: WorkbookHost): readonly string[] {
  const members: string[] = [];
  const answer = host.answer.bind(host);
  host.answer = (text, flags) => {
    const body = JSON.parse(text) as SentBody;
    for (const { ActionType, Name, ObjectPathId, ObjectState } of body.Actions) {
      const of = body.ObjectPaths[String(ObjectPathId)]?.Name ?? "";
      if (ActionType === SETS) members.push(`set ${of}.${Name}`);
      if (ActionType === SETS_MANY) members.push(...Object.keys(ObjectState ?? {}).map((name) => `set ${of}.${name}`));
      if (ActionType === CALLS) members.push(Name);
    }
    members.push(...Object.values(body.ObjectPaths).map(({ Name }) => Name));
    return answer(text, flags);
  };
  return members;
}
