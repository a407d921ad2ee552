package nextstep.web.assets;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** All assets, each made of the parts it has. */
public final class Assets {
    private static final List<String> COMPONENTS = List.of(
            "Icon",
            "CdxButton",
            "CdxCard",
            "CdxLabel",
            "CdxField",
            "CdxInfoChip",
            "CdxMessage",
            "CdxSelect",
            "CdxTable",
            "CdxTextInput",
            "CdxTextArea",
            "CdxSearchInput",
            "CdxCheckbox",
            "CdxRadio",
            "CdxAccordion");

    private final Map<String, Asset> byName;
    private final Map<String, Asset> byPath;

    private Assets(Map<String, Asset> byName) {
        this.byName = byName;
        this.byPath = byName.values().stream().collect(toMap(Asset::path, asset -> asset));
    }

    /** Puts them together from what stands on the class path. */
    public static Assets read() {
        return new Assets(Map.of(
                "style-ltr.css", Asset.of("style-ltr.css", style("")),
                "style-rtl.css", Asset.of("style-rtl.css", style("-rtl")),
                "script.js",
                        Asset.of(
                                "script.js",
                                joined(Stream.of(
                                        "vendored/htmx/htmx.min.js", "vendored/htmx/sse.min.js", "next-step.js"))),
                "mark.svg", Asset.of("mark.svg", file("mark.svg"))));
    }

    /** Where an asset of this name is. */
    public String path(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "There is no asset " + name)
                .path();
    }

    /** Tells these assets from those of another program. */
    public String fingerprint() {
        CRC32C sum = new CRC32C();
        byName.values().stream()
                .map(Asset::path)
                .sorted()
                .forEach(path -> sum.update(path.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Codex for one direction of writing, and ours upon it, which needs no direction. */
    private static byte[] style(String direction) {
        byte[] light = file("vendored/codex/tokens.css");
        byte[] dark = ("@media screen and (prefers-color-scheme: dark) {\n"
                        + new String(file("vendored/codex/tokens-dark.css"), StandardCharsets.UTF_8) + "}\n")
                .getBytes(StandardCharsets.UTF_8);
        return joinedBytes(Stream.of(
                        Stream.of(light, dark),
                        COMPONENTS.stream().map(name -> file("vendored/codex/" + name + direction + ".css")),
                        Stream.of(file("next-step.css")))
                .flatMap(parts -> parts));
    }

    private static byte[] joined(Stream<String> files) {
        return joinedBytes(files.map(Assets::file));
    }

    private static byte[] joinedBytes(Stream<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(part -> {
            all.writeBytes(part);
            all.write('\n');
        });
        return all.toByteArray();
    }

    private static byte[] file(String name) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
