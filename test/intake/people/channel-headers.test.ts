import { channelOfHeader } from "../../../src/intake/people/channel-block";

describe("headers of a column per channel", () => {
  test.each([
    ["ВУЗ", "study"],
    ["Поступили в вуз", "study"],
    ["Обучение в вузе (колледже)", "study"],
    ["Зарегистрированы в ЦЗН", "unemployed_czn"],
    ["Состоящие на учёте в ЦЗН", "unemployed_czn"],
    ["Зарегистрированы в качестве безработных", "unemployed_czn"],
    ["Не планируют трудоустраиваться", "no_motivation"],
    ["Не хотят работать", "no_motivation"],
    ["Не имеют мотивации", "no_motivation"],
    ["Ухаживают за ребёнком", "parental"],
    ["Отбывают наказание", "prison"],
    ["Умерли", "health"],
    ["Мобилизованы", "contract"],
    ["Ушедшие в армию", "conscript"],
    ["Не могут трудоустроиться", "not_employed"],
    ["Трудоустроенные", "employed"],
    ["Неработающие", "not_employed"],
    ["Призыв", "conscript"],
    ["Ожидают призыва", "future_conscript"],
    ["Планируют трудоустройство", "future_employed"],
  ])("«%s» is %s", (header, code) => {
    expect(channelOfHeader(header)?.code).toBe(code);
  });

  test.each(["Наименование вуза", "Продолжительность обучения", "Форма обучения", "Обучающиеся (ФИО)", "Группа"])(
    "«%s» is no channel",
    (header) => {
      expect(channelOfHeader(header)).toBeNull();
    },
  );
});
