package nextstep.query.reading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept of pages.
 *
 * @param kept so much memory for pages that are the same for everybody; nothing is kept with {@code 0}
 */
@ConfigurationProperties("nextstep.pages")
public record KeptSettings(@DefaultValue("16MB") DataSize kept) {
    public KeptSettings {
        if (kept.isNegative()) {
            throw new IllegalArgumentException(
                    "nextstep.pages.kept is how much memory, such as 16MB, or 0; not " + kept);
        }
    }
}
