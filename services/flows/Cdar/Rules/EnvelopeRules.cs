using static Hub.Cdar.CdarCodes;

namespace Hub.Cdar.Rules;

/// <summary>What the message says of itself.</summary>
internal static class EnvelopeRules
{
    private static readonly string[] Processes = ["REGULATED", "NON_REGULATED", "B2C", "B2CINT", "B2BINT", "OUTOFSCOPE"];

    /// <summary>For the portal alone, MDT-2 is an invoicing framework: B1, S1, ….</summary>
    private const int FrameworkLength = 3;

    public static readonly IReadOnlyList<CdarRule> All =
    [
        new("BR-FR-CDV-01_MDG-3",
            "Le contexte du message porte le paramètre de profil (MDG-3, ram:GuidelineSpecifiedDocumentContextParameter).",
            "The message's context has the profile parameter (MDG-3, ram:GuidelineSpecifiedDocumentContextParameter).",
            root => [root], root => Looking.Context(root).Any(context => context.Has("GuidelineSpecifiedDocumentContextParameter"))),
        new("BR-FR-CDV-02_MDT-3",
            $"Le profil (MDT-3) est {Guideline} ; {PortalGuideline} n'est admis que si le PPF (0000 sous 0238, rôle DFH) est l'unique destinataire.",
            $"The profile (MDT-3) is {Guideline}; {PortalGuideline} is only for a message whose one recipient is the public portal (0000 under 0238, role DFH).",
            Looking.Context,
            context => context.At("GuidelineSpecifiedDocumentContextParameter", "ID").Is(Guideline)
                || (context.At("GuidelineSpecifiedDocumentContextParameter", "ID").Is(PortalGuideline) && context.IsForPortalAlone())),
        new("BR-FR-CDV-03_MDT-4", "Le message a un identifiant (MDT-4, ram:ID).", "The message has an id (MDT-4, ram:ID).", Looking.Exchanged, document => document.Has("ID")),
        new("BR-FR-CDV-04_MDG-4",
            "Le message a une date d'émission (MDG-4, ram:IssueDateTime).", "The message has its instant of issue (MDG-4, ram:IssueDateTime).",
            Looking.Exchanged, document => document.Has("IssueDateTime")),
        new("BR-FR-CDV-09_MDT-77",
            "Le type de l'accusé (MDT-77) est 23 (traitement) ou 305 (transmission).", "The type of the acknowledgement (MDT-77) is 23 (processing) or 305 (transmission).",
            Looking.Acknowledgements, document => document.At("TypeCode").Is(Processing, Transmission)),
        new("BR-FR-CDV-CL-01_MDT-2",
            $"Le processus métier (MDT-2) est l'un de : {string.Join(", ", Processes)} ; pour un message au seul PPF, un cadre de {FrameworkLength} caractères au plus.",
            $"The business process (MDT-2) is one of: {string.Join(", ", Processes)}; in a message to the public portal alone, a framework of up to {FrameworkLength} characters.",
            Looking.Context,
            context => context.IsForPortalAlone()
                ? string.Concat(context.At("BusinessProcessSpecifiedDocumentContextParameter", "ID").Select(id => id.Value.Trim())).Length <= FrameworkLength
                : context.At("BusinessProcessSpecifiedDocumentContextParameter", "ID").Is(Processes)),
    ];
}
