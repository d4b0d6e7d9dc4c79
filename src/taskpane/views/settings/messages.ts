import type { EmploymentScope } from "../../../registry/settings";

const SCOPES: Readonly<Record<EmploymentScope, string>> = {
  narrow: "Узкий: по специальности (работа, ИП, самозанятость, контракт)",
  middle: "Средний: то же и не по специальности",
  broad: "Широкий: ещё призыв, учёба, уход за ребёнком",
};

/** What the view «Настройки» says. */
export const SETTINGS_TEXT = {
  about: "Всё, что вы впишете здесь, сразу записывается на лист «Настройки КПЭ» этой книги. Там же это можно править.",
  openSheet: (name: string) => `Открыть лист «${name}»`,
  elsewhere: "Непонятные написания, назначение столбцов и выбор листов – в разделе «Проверка».",
  mendOnSheet: "Эти строки не действуют. Исправьте их на листе «Настройки КПЭ».",
  toChecks: "К проверке",
  /** Over the limits of the copy for the site. */
  disclosure:
    "В копии для сайта доля не показывается там, где по ней можно узнать, о ком она. Впишите, со скольких человек её показывать.",
  wrong: (count: number) => `ошибок: ${count}`,
  notEntered: (empty: number, all: number) => `не введено ${empty} из ${all}`,
  saving: "Сохраняю…",
  notSaved: "Не сохранено: см. сообщение вверху панели.",
  otherwise: (text: string) => `по умолчанию: ${text}`,
  notChosen: "не выбрано",
  noData: "нет данных",
  scopes: SCOPES,
  scopeHelp: "Какой состав считать занятыми, уточните у БЦСТВ.",
  scopeEffect: (years: string) => `Показатель 1 будет – ${years}`,
} as const;
