package nextstep.command;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Tells a refusal by its code. */
public final class Refused extends TypeSafeMatcher<CommandRefused> {
    private final String code;

    private Refused(String code) {
        this.code = code;
    }

    public static Matcher<CommandRefused> because(String code) {
        return new Refused(code);
    }

    @Override
    protected boolean matchesSafely(CommandRefused refused) {
        return refused.refusal().code().equals(code);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused because " + code);
    }

    @Override
    protected void describeMismatchSafely(CommandRefused refused, Description description) {
        description.appendText("refused because " + refused.refusal().code());
    }
}
