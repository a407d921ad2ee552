package nextstep.benchmarks.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a first visit brings to a browser, compressed.
 *
 * @param all bytes of the page and everything it loads
 * @param script how many of them are script
 */
record Weight(String page, int all, int script) {
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    static Weight of(String page, Browser browser) {
        int all = browser.get(page, "gzip", "").body().length;
        int script = 0;
        Set<String> loaded = new LinkedHashSet<>();
        String text = new String(browser.get(page, "identity", "").body(), StandardCharsets.UTF_8);
        LOADED.matcher(text).results().forEach(found -> loaded.add(found.group(1)));
        for (String asset : loaded) {
            int bytes = browser.get(asset, "gzip", "").body().length;
            all += bytes;
            script += asset.endsWith(".js") ? bytes : 0;
        }
        return new Weight(page, all, script);
    }
}
