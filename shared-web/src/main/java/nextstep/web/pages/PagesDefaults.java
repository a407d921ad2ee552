package nextstep.web.pages;

import nextstep.web.assets.Assets;
import nextstep.web.assets.AssetsController;
import nextstep.web.door.Doorkeeper;
import nextstep.web.door.SessionCookie;
import nextstep.web.forms.Comeback;
import nextstep.web.languages.Messages;
import nextstep.web.people.Accounts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What pages are made with, the same on both sides. */
@Configuration(proxyBeanMethods = false)
public class PagesDefaults {
    @Bean
    Messages messages() {
        return Messages.all();
    }

    @Bean
    Assets assets() {
        return Assets.read();
    }

    @Bean
    AssetsController assetsController(Assets assets) {
        return new AssetsController(assets);
    }

    @Bean
    PageMaking pageMaking(Messages messages, Assets assets, Comeback comeback) {
        return new PageMaking(messages, assets, comeback);
    }

    @Bean
    Comeback comeback(Accounts accounts) {
        return new Comeback(accounts.refusedForms());
    }

    @Bean
    Readers readers(Messages messages, Visitors visitors) {
        return new Readers(messages, visitors);
    }

    @Bean
    FilterRegistrationBean<ProblemPages> problemPages(PageMaking making, Readers readers, Comeback comeback) {
        FilterRegistrationBean<ProblemPages> early =
                new FilterRegistrationBean<>(new ProblemPages(making, readers, comeback));
        early.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return early;
    }

    @Bean
    Visitors visitors(Doorkeeper doorkeeper, SessionCookie cookie) {
        return new SignedInVisitors(doorkeeper, cookie);
    }
}
