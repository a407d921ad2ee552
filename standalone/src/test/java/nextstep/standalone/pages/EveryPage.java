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
            "/clusters",
            "/clusters/regional-and-thematic-hubs",
            "/initiatives/regional-thematic-hubs/roles",
            "/initiatives/regional-thematic-hubs/roles/REGION:CEECA/CEEHUB",
            "/coordination",
            "/coordination?on=2022-06-01",
            "/coordination/gaps",
            "/progress",
            "/progress?by=region",
            "/progress?by=phase",
            "/progress?region=CEECA&blocked=true",
            "/plans",
            "/plans?lead=CEEHUB&phase=PILOT",
            "/coordination?initiative=regional-thematic-hubs",
            "/plans/content-in-underrepresented-communities-wikiforhumanrights",
            "/groups",
            "/groups?map=COUNTRY",
            "/groups/CEEHUB",
            "/groups/WMF-MSG?on=2022-06-01",
            "/hubs",
            "/regions",
            "/priorities",
            "/priorities?region=CEECA",
            "/rounds",
            "/conversations",
            "/conversations/global-conversations-2020-11",
            "/desk",
            "/desk?group=CEEHUB",
            "/desk/report",
            "/desk/report?group=CEEHUB",
            "/history",
            "/history?about=initiative:movement-charter",
            "/history/505",
            "/compare?from=490",
            "/search?q=hub",
            "/search?q=nothing+like+this",
            "/imports",
            "/mandates?all=true",
            "/disputes",
            "/people/operator",
            "/log",
            "/log/self-check",
            "/history?about=operation:self-check",
            "/sign-in",
            "/sign-in/links/nsl_nothing",
            "/nowhere");

    /** Those that stand for all in pictures. */
    static final List<String> MAIN = List.of(
            "/",
            "/recommendations/skills-and-leadership",
            "/initiatives",
            "/initiatives/regional-thematic-hubs",
            "/coordination",
            "/progress",
            "/plans/cee-mentoring",
            "/priorities",
            "/groups",
            "/desk?group=CEEHUB",
            "/desk/report?group=CEEHUB",
            "/history");

    private EveryPage() {}

    static List<String> asked() {
        List<String> begin = List.of(System.getProperty("pages", "").split(",", -1));
        return PATHS.stream()
                .filter(path -> begin.stream().anyMatch(path::startsWith))
                .toList();
    }
}
