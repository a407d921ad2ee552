package nextstep.web.settings;

/** Something is set so that the program cannot run; the message tells a person what to do. */
public final class WrongSetting extends RuntimeException {
    WrongSetting(String sentence) {
        super(sentence);
    }
}
