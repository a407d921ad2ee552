package nextstep.web.signin;

import nextstep.web.door.Address;
import nextstep.web.door.Doorkeeper;
import nextstep.web.door.SessionCookie;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Visitors;
import nextstep.web.people.Accounts;
import nextstep.web.people.GroupsSpokenFor;
import nextstep.web.people.SessionTerms;
import nextstep.web.people.Stewards;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signing in and the account, the same on both sides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
public class SignInDefaults {
    @Bean
    SigningIn signingIn(Accounts accounts, SessionCookie cookie, SessionTerms terms) {
        return new SigningIn(accounts, cookie, terms);
    }

    @Bean
    AccountPages accountPages(PageMaking making, Visitors visitors) {
        return new AccountPages(making, visitors);
    }

    @Bean
    SignInController signInController(
            Accounts accounts, Doorkeeper doorkeeper, SigningIn signing, SignInSettings settings, AccountPages pages) {
        return new SignInController(accounts, doorkeeper, signing, settings, pages);
    }

    @Bean
    StewardsOnly stewardsOnly(Doorkeeper doorkeeper, ObjectProvider<Stewards> stewards) {
        return new StewardsOnly(doorkeeper, stewards.orderedStream().toList());
    }

    @Bean
    FilterRegistrationBean<DetailsForStewards> detailsForStewards(StewardsOnly stewards) {
        FilterRegistrationBean<DetailsForStewards> registration =
                new FilterRegistrationBean<>(new DetailsForStewards(stewards));
        registration.addUrlPatterns("/actuator/*");
        return registration;
    }

    @Bean
    WikiController wikiController(Accounts accounts, SigningIn signing, Address address, SignInSettings settings) {
        return new WikiController(accounts, signing, address, settings);
    }

    @Bean
    Owners owners(Doorkeeper doorkeeper) {
        return new Owners(doorkeeper);
    }

    @Bean
    TokensController tokensController(Accounts accounts, Owners owners, AccountPages pages) {
        return new TokensController(accounts, owners, pages);
    }

    @Bean
    AccountController accountController(
            Accounts accounts,
            Doorkeeper doorkeeper,
            Owners owners,
            SessionCookie cookie,
            SigningIn signing,
            SignInSettings settings,
            ObjectProvider<Stewards> stewards,
            ObjectProvider<GroupsSpokenFor> groups,
            AccountPages pages) {
        return new AccountController(
                accounts,
                doorkeeper,
                owners,
                cookie,
                signing,
                !settings.configured(),
                stewards.orderedStream().toList(),
                groups.orderedStream().toList(),
                pages);
    }
}
