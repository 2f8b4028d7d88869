package dk.spirekraft.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Somebody who uses no mouse: what the Tab key does not reach, or what shows no focus, is out of their reach.
final class Keyboard {

    private static final int MOST_STOPS = 120;
    /// How Chromium's date field is typed in the language that tests run it in.
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("MMddyyyy");

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /// Goes on with the Tab key until what has the focus is what was looked for.
    Keyboard to(String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector)))
                return seen(selector);
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }

    private Keyboard seen(String selector) {
        if ("none".equals(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")))
            throw new AssertionError("Nobody sees that " + selector + " has the focus on " + page.url());
        return this;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /// Goes there and presses Enter.
    void enter(String selector) {
        to(selector).press("Enter");
    }

    /// Goes to a field and writes over what stands there.
    void write(String selector, String text) {
        to(selector).press("Control+A");
        page.keyboard().type(text);
    }

    void write(String selector, LocalDate day) {
        to(selector);
        page.keyboard().type(day.format(TYPED));
    }
}
