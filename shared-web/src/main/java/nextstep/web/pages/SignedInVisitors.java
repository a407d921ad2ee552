package nextstep.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import nextstep.web.door.Doorkeeper;
import nextstep.web.door.SessionCookie;
import nextstep.web.people.Sessions;

/** Knows visitors by the session of their browser. */
record SignedInVisitors(Doorkeeper doorkeeper, SessionCookie cookie) implements Visitors {
    @Override
    public Visitor of(HttpServletRequest request) {
        return doorkeeper
                .visitor(request)
                .map(known -> new Visitor(
                        known.person().id().value(),
                        known.person().shown(),
                        known.person().language(),
                        known.person().lastRead(),
                        cookie.in(request).map(Sessions::idOf).orElse(""),
                        known.token()))
                .orElse(Visitor.ANYBODY);
    }
}
