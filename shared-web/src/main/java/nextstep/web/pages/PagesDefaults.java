package nextstep.web.pages;

import nextstep.web.assets.Assets;
import nextstep.web.assets.AssetsController;
import nextstep.web.door.Doorkeeper;
import nextstep.web.door.SessionCookie;
import nextstep.web.languages.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages are made with, the same on both sides. */
@Configuration(proxyBeanMethods = false)
public class PagesDefaults {
    @Bean
    Messages messages() {
        return Messages.read();
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
    PageMaking pageMaking(Messages messages, Assets assets) {
        return new PageMaking(messages, assets);
    }

    @Bean
    Visitors visitors(Doorkeeper doorkeeper, SessionCookie cookie) {
        return new SignedInVisitors(doorkeeper, cookie);
    }
}
