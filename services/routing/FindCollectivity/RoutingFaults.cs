using Hub.Contracts;
using Hub.Routing.KeepDirectory;

namespace Hub.Routing.FindCollectivity;

/// <summary>Every fault of routing in words: what is wrong and who mends it.</summary>
internal static class RoutingFaults
{
    /// <summary>The billing framework (BT-23) of a subcontractor whom the public buyer pays directly.</summary>
    private const string DirectPayment = "S3";

    public static RoutingFault NoSiret() => Broken(
        RoutingCause.NoSiret, "BR-FR-CPRO-10", ["BT-46"], null,
        "La facture ne donne pas le SIRET de l'acheteur (14 chiffres) : indiquez-le dans l'identifiant de l'acheteur (BT-46, schéma 0009).",
        "The invoice does not give the buyer's SIRET (14 digits): put it into the buyer identifier (BT-46, scheme 0009).");

    public static RoutingFault UnknownSiret(string siret, string? framework)
    {
        var fault = Unreachable(
            RoutingCause.UnknownSiret, "HUB-UNKNOWN-RECIPIENT", siret,
            $"Aucune collectivité de l'annuaire n'a le SIRET {siret} : vérifiez le numéro sur le bon de commande.",
            $"No collectivity of the directory has the SIRET {siret}: check the number on the purchase order.");
        return framework == DirectPayment ? fault with { Findings = [NotPublic(siret)] } : fault;
    }

    /// <summary>In the sandbox the real directory counts for nothing.</summary>
    public static RoutingFault NotSimulated(string siret) => Unreachable(
        RoutingCause.UnknownSiret, "HUB-UNKNOWN-RECIPIENT", siret,
        $"Le bac à sable ne connaît que les SIRET simulés de sa documentation, et {siret} n'en est pas : aucune collectivité réelle n'est jointe d'ici.",
        $"The sandbox knows only the simulated SIRETs of its documentation, and {siret} is none of them: no real collectivity is reached from here.");

    public static RoutingFault InactiveOrganisation(Collectivity collectivity) => Unreachable(
        RoutingCause.InactiveOrganisation, "HUB-INACTIVE-RECIPIENT", collectivity.Siret,
        $"L'organisme {collectivity.Siret} ({collectivity.Name}) ne reçoit plus de factures : demandez-lui le SIRET qui l'a remplacé.",
        $"The organisation {collectivity.Siret} ({collectivity.Name}) takes no more invoices: ask it for the SIRET that replaced it.");

    public static RoutingFault ServiceCodeMissing(Collectivity collectivity) => Broken(
        RoutingCause.ServiceCodeMissing, "BR-FR-CPRO-11", ["BT-46", "BT-10"], null,
        $"{collectivity.Name} exige un code service (BT-46, schéma 0224, ou BT-10) et la facture n'en donne pas : il figure sur le bon de commande.",
        $"{collectivity.Name} demands a service code (BT-46, scheme 0224, or BT-10) and the invoice gives none: it is on the purchase order.");

    public static RoutingFault EngagementMissing(Collectivity collectivity, CollectivityService? service) => Broken(
        RoutingCause.EngagementMissing, "BR-FR-CPRO-12", ["BT-13"], null,
        $"{Who(collectivity, service, "le service")} exige un numéro d'engagement (BT-13) et la facture n'en donne pas : il figure sur le bon de commande.",
        $"{Who(collectivity, service, "service")} demands an engagement number (BT-13) and the invoice gives none: it is on the purchase order.");

    public static RoutingFault EitherMissing(Collectivity collectivity) => Broken(
        RoutingCause.EitherMissing, "BR-FR-CPRO-13", ["BT-13", "BT-46", "BT-10"], null,
        $"{collectivity.Name} exige un code service (BT-46, schéma 0224, ou BT-10) ou un numéro d'engagement (BT-13) et la facture ne donne ni l'un ni l'autre.",
        $"{collectivity.Name} demands a service code (BT-46, scheme 0224, or BT-10) or an engagement number (BT-13) and the invoice gives neither.");

    public static RoutingFault UnknownService(Collectivity collectivity, string code) => Broken(
        RoutingCause.UnknownService, "BR-FR-CPRO-11", ["BT-46", "BT-10"], code,
        $"{collectivity.Name} n'a pas de service « {code} » : vérifiez le code service sur le bon de commande.",
        $"{collectivity.Name} has no service “{code}”: check the service code on the purchase order.");

    public static RoutingFault InactiveService(Collectivity collectivity, CollectivityService service) => Broken(
        RoutingCause.InactiveService, "BR-FR-CPRO-11", ["BT-46", "BT-10"], service.Code,
        $"Le service « {service.Code} » ({service.Label}) de {collectivity.Name} ne reçoit pas de factures aujourd'hui : demandez à l'acheteur le code en vigueur.",
        $"The service “{service.Code}” ({service.Label}) of {collectivity.Name} takes no invoices today: ask the buyer for the code in force.");

    private static string Who(Collectivity collectivity, CollectivityService? service, string word) =>
        service is null ? collectivity.Name : $"{collectivity.Name}, {word} « {service.Code} »,";

    private static Finding NotPublic(string siret) => Finding(
        "BR-FR-CPRO-23", ["BT-23", "BT-46"], siret,
        $"Le cadre S3 (sous-traitant payé directement) n'est admis qu'envers l'acheteur public du marché, et aucune collectivité de l'annuaire n'a le SIRET {siret} : corrigez BT-46 ou BT-23.",
        $"Framework S3 (subcontractor paid directly) is allowed only towards the public buyer of the contract, and no collectivity of the directory has the SIRET {siret}: correct BT-46 or BT-23.");

    /// <summary>No rule of the official sets: the finding is the hub's own, so that readers of either language have the cause in theirs.</summary>
    private static RoutingFault Unreachable(string cause, string rule, string siret, string french, string english) =>
        new(cause, french, english, [new Finding { Rule = rule, Severity = "fatal", Terms = ["BT-46"], Found = siret, French = french, English = english }]);

    private static RoutingFault Broken(string cause, string rule, string[] terms, string? found, string french, string english) =>
        new(cause, french, english, [Finding(rule, terms, found, french, english)]);

    /// <summary>In the form of the checks of validation, from the set that they have these rules in.</summary>
    private static Finding Finding(string rule, string[] terms, string? found, string french, string english) =>
        new() { Rule = rule, RuleSet = "BR-FR-CPRO", RuleSetVersion = "1.3", Severity = "fatal", Terms = terms, Found = found, French = french, English = english };
}
