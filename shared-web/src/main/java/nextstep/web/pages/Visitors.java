package nextstep.web.pages;

import jakarta.servlet.http.HttpServletRequest;

/** Says who reads a page. */
@FunctionalInterface
public interface Visitors {
    Visitor of(HttpServletRequest request);
}
