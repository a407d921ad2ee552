package nextstep.standalone.pages;

import java.util.List;

/** Every page that the checks visit. One line for each kind of page, and for each that is special: empty, past, refused. */
final class EveryPage {
    static final List<String> PATHS = List.of(
            "/",
            "/recommendations",
            "/recommendations/skills-and-leadership",
            "/initiatives",
            "/initiatives?state=SELECTED",
            "/initiatives?number=99",
            "/initiatives/regional-thematic-hubs",
            "/initiatives/movement-charter?on=2022-06-01",
            "/initiatives?as-of=-1",
            "/search?q=hub",
            "/search?q=nothing+like+this",
            "/nowhere");

    /** Those that stand for all in pictures. */
    static final List<String> MAIN = List.of(
            "/", "/recommendations/skills-and-leadership", "/initiatives", "/initiatives/regional-thematic-hubs");

    private EveryPage() {}
}
