package nextstep.web.door;

import jakarta.servlet.Filter;
import nextstep.web.limits.BodyLimit;
import nextstep.web.limits.Limits;
import nextstep.web.limits.Pacing;
import nextstep.web.people.Accounts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The door, the same on both sides: what stands before everything else, in this order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DoorSettings.class, Limits.class})
public class DoorDefaults {
    @Bean
    Address address(DoorSettings settings) {
        return new Address(settings);
    }

    @Bean
    SessionCookie sessionCookie(Address address) {
        return new SessionCookie(address);
    }

    @Bean
    Pacing pacing(Limits limits) {
        return new Pacing(limits);
    }

    @Bean
    Doorkeeper doorkeeper(Accounts accounts, SessionCookie cookie, Pacing pacing) {
        return new Doorkeeper(accounts, cookie, pacing);
    }

    @Bean
    FilterRegistrationBean<Pacing> pacedRequests(Pacing pacing) {
        return at(2, pacing);
    }

    @Bean
    FilterRegistrationBean<BrowserOrders> browserOrders(Address address) {
        return at(1, new BrowserOrders(address));
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Limits limits) {
        return at(3, new BodyLimit(limits.slowestBody()));
    }

    @Bean
    FilterRegistrationBean<PlainAddresses> plainAddresses() {
        return at(2, new PlainAddresses());
    }

    @Bean
    FilterRegistrationBean<SentByUs> sentByUs(Address address, SessionCookie cookie) {
        return at(4, new SentByUs(address, cookie));
    }

    private static <T extends Filter> FilterRegistrationBean<T> at(int place, T filter) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
