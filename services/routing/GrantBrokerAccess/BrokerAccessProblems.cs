using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>Says why a system's access to the broker could not be changed.</summary>
internal static class BrokerAccessProblems
{
    public static ProblemHttpResult NotAmqp(string system) => RoutingProblems.SystemNotAmqp.Because(
        $"“{system}” takes its invoices over HTTP: it needs no user at the broker. To change that, import the system with served_by = amqp.",
        $"« {system} » prend ses factures par HTTP : il n'a pas besoin d'utilisateur du broker. Pour changer cela, importez le système avec served_by = amqp.");

    public static ProblemHttpResult NotManaged(string system, BrokerTarget target) => target.VirtualHost is { } virtualHost
        ? RoutingProblems.BrokerNotManaged.Because(
            "The hub was started without HUB__BROKERMANAGEMENT. An operator makes the user on the broker with these commands.",
            "Le hub a été démarré sans HUB__BROKERMANAGEMENT. Un exploitant crée l'utilisateur sur le broker avec ces commandes.",
            ("commands", BrokerUser.Of(system, virtualHost).Commands))
        : RoutingProblems.BrokerNotManaged.Because(
            "The hub runs without a broker: every system takes its invoices over HTTP.", "Le hub fonctionne sans broker : tous les systèmes prennent leurs factures par HTTP.");

    public static ProblemHttpResult NotGranted() => RoutingProblems.BrokerUnreachable.Because(
        "No new password was kept; one that the system had before holds, at the latest when the broker is back. Try again.",
        "Aucun nouveau mot de passe n'a été gardé ; celui que le système avait reste valable, au plus tard au retour du broker. Réessayez.");

    public static ProblemHttpResult NotRevoked() => RoutingProblems.BrokerUnreachable.Because(
        "The revocation is kept and is done as soon as the broker answers. Until then the user may still connect.",
        "La révocation est gardée et sera faite dès que le broker répondra. D'ici là, l'utilisateur peut encore se connecter.");
}
