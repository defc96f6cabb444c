// What every page loads. Keep it small: it holds the first paint, so that a remembered appearance does not flash.
import '../theme.ts';
