using System.Xml.Linq;
using static Hub.Cdar.CdarCodes;

namespace Hub.Cdar.Rules;

/// <summary>The status and its amounts.</summary>
internal static class StatusRules
{
    private static readonly string[] TransmissionCodes = ["10", "51", "43", "8", "48"];
    private static readonly string[] ProcessingCodes = ["45", "39", "37", "50", "49", "47", "46", "1", "5"];
    private static readonly string[] Actions = ["NOA", "PIN", "NIN", "CNF", "CNP", "CNA", "OTH"];
    private static readonly string[] Characteristics = ["MEN", "MPA", "RAP", "ESC", "RAB", "REM", "MAP", "MAPTTC", "MNA", "MNATTC", "CBB", "DIV", "DVA", "MAJ"];

    private static readonly string[] Statuses =
    [
        "200", "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213", "214", "220", "221", "224", "225", "226", "227", "228",
        "250", "251", "300", "301", "400", "401", "500", "501", "601",
    ];

    public static readonly IReadOnlyList<CdarRule> All =
    [
        new("BR-FR-CDV-12_MDT-105",
            "Le message donne le statut (MDT-105, ram:ProcessConditionCode).", "The message tells the status (MDT-105, ram:ProcessConditionCode).",
            Looking.References, reference => reference.Has("ProcessConditionCode")),
        new("BR-FR-CDV-14_MDT-207",
            "Une facture encaissée (212) a au moins un montant MEN, et chacun a un montant (MDT-215) et un taux de TVA (MDT-224).",
            "A cashed invoice (212) has at least one amount MEN, and each has an amount (MDT-215) and a VAT rate (MDT-224).",
            Looking.References, reference => !reference.At("ProcessConditionCode").Is("212") || TellsWhatWasCashed(reference)),
        new("BR-FR-CDV-16_MDT-124-2",
            "Chaque détail de statut a un numéro d'ordre (MDT-124-2, ram:SequenceNumeric).", "Each detail of a status has its number (MDT-124-2, ram:SequenceNumeric).",
            Looking.Details, detail => detail.Has("SequenceNumeric")),
        new("BR-FR-CDV-CL-05_MDT-88_305",
            $"Avec un statut de transmission (305), MDT-88 est l'un de : {string.Join(", ", TransmissionCodes)}.",
            $"With a transmission status (305), MDT-88 is one of: {string.Join(", ", TransmissionCodes)}.",
            Looking.References, reference => CodeFits(reference, Transmission, TransmissionCodes)),
        new("BR-FR-CDV-CL-05_MDT-88_23",
            $"Avec un statut de traitement (23), MDT-88 est l'un de : {string.Join(", ", ProcessingCodes)}.", $"With a processing status (23), MDT-88 is one of: {string.Join(", ", ProcessingCodes)}.",
            Looking.References, reference => CodeFits(reference, Processing, ProcessingCodes)),
        new("BR-FR-CDV-CL-06_MDT-105",
            "Le statut (MDT-105) est un code du cycle de vie.", "The status (MDT-105) is a code of the life cycle.",
            Looking.Below(Looking.References, "ProcessConditionCode"), IsStatus, IsFatal: false),
        new("BR-FR-CDV-CL-06_MDT-115",
            "Le statut d'un détail (MDT-115) est un code du cycle de vie.", "The status of a detail (MDT-115) is a code of the life cycle.",
            Looking.Below(Looking.Details, "ProcessConditionCode"), IsStatus, IsFatal: false),
        new("BR-FR-CDV-CL-10_MDT-121",
            $"L'action demandée (MDT-121) est l'une de : {string.Join(", ", Actions)}.", $"The action asked for (MDT-121) is one of: {string.Join(", ", Actions)}.",
            Looking.Below(Looking.Details, "RequestedActionCode"), code => Actions.Contains(code.Value, StringComparer.Ordinal)),
        new("BR-FR-CDV-CL-11_MDT-207",
            $"Le type d'une donnée (MDT-207) est l'un de : {string.Join(", ", Characteristics)}.", $"The type of a datum (MDT-207) is one of: {string.Join(", ", Characteristics)}.",
            Looking.Below(Looking.Details, "SpecifiedDocumentCharacteristic", "TypeCode"), code => Characteristics.Contains(code.Value, StringComparer.Ordinal)),
    ];

    /// <summary>501: the invoice could not even be read, so nothing is known of it.</summary>
    public static bool IsInadmissible(XElement element) => Looking.References(element.Message()).Elements(CdarNames.Ram + "ProcessConditionCode").Is("501");

    private static bool IsStatus(XElement code) => Statuses.Contains(code.Value, StringComparer.Ordinal);

    private static bool TellsWhatWasCashed(XElement reference)
    {
        var cashed = reference.At("SpecifiedDocumentStatus", "SpecifiedDocumentCharacteristic").Where(datum => datum.At("TypeCode").Is(Cashed)).ToList();
        return cashed.Count > 0 && cashed.TrueForAll(datum => datum.Has("ValueAmount") && datum.Has("ValuePercent"));
    }

    private static bool CodeFits(XElement reference, string phase, string[] codes) =>
        reference.Parent!.At("TypeCode").IsOtherThan(phase) || reference.At("StatusCode").Is(codes) || !reference.Has("StatusCode");
}
