package nextstep.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells browsers, which name {@code text/html} first, from programs, which get JSON unless they name something else. */
public final class WantsPage {
    private WantsPage() {}

    /** Whether an {@code Accept} header names pages, and not JSON before them. */
    public static boolean says(@Nullable String accept) {
        if (accept == null || !accept.contains("html")) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            double page = quality(types, MediaType.TEXT_HTML);
            return page > 0 && page >= quality(types, MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static double quality(List<MediaType> types, MediaType wanted) {
        return types.stream()
                .filter(type -> type.equalsTypeAndSubtype(wanted))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
