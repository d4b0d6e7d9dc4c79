import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** A calm teal; 80 on white and 110 on the dark background are above 4.5 : 1. */
const BRAND: BrandVariants = {
  10: "#011615",
  20: "#062423",
  30: "#083331",
  40: "#093f3d",
  50: "#0a4b49",
  60: "#0b5755",
  70: "#0c6360",
  80: "#0c6e6a",
  90: "#2b807b",
  100: "#44918c",
  110: "#5ba39e",
  120: "#73b5af",
  130: "#8bc6c1",
  140: "#a4d7d3",
  150: "#bee8e4",
  160: "#d9f8f5",
};

const LIGHT: Theme = createLightTheme(BRAND);
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
};

/** Whether Office is dark; null where it does not say (Excel on the web). */
export type OfficeDarkness = () => boolean | null;

/** Whether «#292929» is dark; null for no colour. By the weights of brightness of ITU-R BT.601. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128;
}

const DARK_SYSTEM = "(prefers-color-scheme: dark)";

function isDark(office: OfficeDarkness): boolean {
  return office() ?? window.matchMedia(DARK_SYSTEM).matches;
}

/**
 * The theme of Office, else of the system. Office does not tell when its theme
 * changes (Mailbox only), so it is asked again when the pane gets the focus.
 * Forced colours are Fluent's own business.
 */
export function useTheme(office: OfficeDarkness): Theme {
  const [dark, setDark] = useState(() => isDark(office));
  useEffect(() => {
    const again = (): void => {
      setDark(isDark(office));
    };
    const system = window.matchMedia(DARK_SYSTEM);
    system.addEventListener("change", again);
    window.addEventListener("focus", again);
    return () => {
      system.removeEventListener("change", again);
      window.removeEventListener("focus", again);
    };
  }, [office]);
  return dark ? DARK : LIGHT;
}
