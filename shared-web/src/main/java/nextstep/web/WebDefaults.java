package nextstep.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nextstep.web.door.DoorDefaults;
import nextstep.web.metrics.MetricsDefaults;
import nextstep.web.operations.OperationsDefaults;
import nextstep.web.pages.PagesDefaults;
import nextstep.web.people.Accounts;
import nextstep.web.people.AccountsAway;
import nextstep.web.people.AccountsStore;
import nextstep.web.people.SessionTerms;
import nextstep.web.problems.ErrorPage;
import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemResolver;
import nextstep.web.problems.ProblemValve;
import nextstep.web.problems.Problems;
import nextstep.web.problems.Translation;
import nextstep.web.signin.SignInDefaults;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What both sides share when they speak HTTP. Each imports it. */
@Configuration(proxyBeanMethods = false)
@Import({DoorDefaults.class, SignInDefaults.class, PagesDefaults.class, MetricsDefaults.class, OperationsDefaults.class
})
@EnableConfigurationProperties({Stores.class, SessionTerms.class})
public class WebDefaults {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Accounts accounts(Stores stores, Clock clock, SessionTerms terms) {
        return new Accounts(AccountsStore.of(stores), clock, stores.onFiles() ? terms.ofOneProcess() : terms);
    }

    @Bean
    FilterRegistrationBean<RequestId> requestId() {
        FilterRegistrationBean<RequestId> first = new FilterRegistrationBean<>(new RequestId());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /** What it would do the dispatcher does by itself, and nobody asks before. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> noRequestContextBeforeTheDispatcher() {
        FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
        none.setEnabled(false);
        return none;
    }

    @Bean
    Problems problems(ObjectProvider<Translation> translations) {
        return new Problems(translations.orderedStream().toList());
    }

    @Bean
    Translation accountsAway() {
        return new AccountsAway();
    }

    @Bean
    ErrorPage errorPage(Problems problems) {
        return new ErrorPage(problems);
    }

    @Bean
    OpenApiDocument openApiDocument() {
        return new OpenApiDocument();
    }

    @Bean
    WebMvcConfigurer problemsBeforeAll(Problems problems, ObjectProvider<MeterRegistry> meters) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.addFirst(new ProblemResolver(problems, problem -> count(problem, meters)));
            }
        };
    }

    /** By their codes, of which there are few. */
    private static void count(Problem problem, ObjectProvider<MeterRegistry> meters) {
        meters.ifAvailable(registry -> registry.counter(
                        "nextstep.problems", "code", problem.code(), "status", Integer.toString(problem.status()))
                .increment());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }
}
