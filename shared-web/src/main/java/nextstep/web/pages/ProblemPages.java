package nextstep.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nextstep.web.forms.Comeback;
import nextstep.web.forms.FormSent;
import nextstep.web.languages.Wording;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemLook;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows problems to people: a form comes back to its page with what is wrong, everything else becomes a page of its own. */
final class ProblemPages extends OncePerRequestFilter implements ProblemLook {
    private static final int UNAUTHENTICATED = 401;

    private final PageMaking making;
    private final Readers readers;
    private final Comeback comeback;

    ProblemPages(PageMaking making, Readers readers, Comeback comeback) {
        this.making = making;
        this.readers = readers;
        this.comeback = comeback;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, this);
        chain.doFilter(request, response);
    }

    @Override
    public Problem worded(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        Wording wording = readers.wording(request);
        response.setHeader("Content-Language", wording.code());
        response.setHeader("Vary", "Accept, Accept-Language, Cookie");
        return problem.in(wording);
    }

    @Override
    public boolean shows(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!WantsPage.says(request.getHeader("Accept"))) {
            return false;
        }
        Visitor visitor = readers.visitor(request);
        Optional<String> back = FormSent.in(request)
                .filter(sent -> problem.status() < 500 && problem.status() != UNAUTHENTICATED)
                .flatMap(sent -> comeback.address(sent, problem, visitor.session()));
        if (back.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", back.get());
            return true;
        }
        Visit visit = Visit.forgiving(request, visitor);
        Here here = making.here(visit, Templates.OF_EVERY_PAGE, null, Map.of());
        byte[] page = Templates.OF_EVERY_PAGE.page("pages/problem", Map.of("here", here, "problem", problem));
        response.setStatus(problem.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        return true;
    }
}
