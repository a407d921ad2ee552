package nextstep.query.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Text as it is compared: without case, accents and compatibility forms, in any script. */
public final class Folded {
    private static final Normalizer2 FOLDS = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 TAKES_APART = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{P}]+");

    private Folded() {}

    /** The folded form; words are parted by one space. */
    public static String of(String text) {
        String apart = TAKES_APART.normalize(FOLDS.normalize(text));
        return SPACES.matcher(MARKS.matcher(apart).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
