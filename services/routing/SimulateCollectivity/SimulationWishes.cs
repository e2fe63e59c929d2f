using Hub.Contracts;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;

namespace Hub.Routing.SimulateCollectivity;

/// <summary>The steps that an outcome wants.</summary>
internal static class SimulationWishes
{
    private const string Rule = "HUB-SANDBOX";

    /// <summary>The platform's verdict, with a finding that says that it was asked for.</summary>
    public static StatusWish OfPlatform(SimulatedOutcome outcome, SimulatedAnswer verdict) => new(verdict.Status, Actor.Platform)
    {
        Reason = verdict.Reason,
        Comment = outcome.Comment,
        Findings = [new Finding { Rule = Rule, Severity = "fatal", Terms = ["BT-46"], Found = outcome.Siret, French = outcome.French, English = outcome.English }],
    };

    /// <summary>An answer, as a collectivity would send it.</summary>
    public static WantedStatus OfCollectivity(Guid invoiceId, SimulatedOutcome outcome, SimulatedAnswer answer) => new()
    {
        InvoiceId = invoiceId,
        Status = answer.Status,
        Reason = answer.Reason,
        Comment = outcome.Comment,
    };
}
