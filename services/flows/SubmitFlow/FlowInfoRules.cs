using Hub.Cdar;
using Hub.Flows.Contract;
using Hub.Flows.Storage;
using Hub.TellFlows;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Flows.SubmitFlow;

/// <summary>What can be said of a submission before its file is looked into. Pure.</summary>
internal static class FlowInfoRules
{
    private const int Sha256Length = 64;

    /// <summary>The fault; null when there is none.</summary>
    public static ProblemHttpResult? FaultOf(FlowInfo info, SpooledFile file)
    {
        if (string.IsNullOrWhiteSpace(info.Name) || info.FlowSyntax is null) return Invalid("name and flowSyntax are needed.", "name et flowSyntax sont exigés.");
        if (info.Name.Length > SubmittedFlow.NameLength || info.TrackingId?.Length > SubmittedFlow.TrackingIdLength)
            return Invalid($"name has up to {SubmittedFlow.NameLength} characters, trackingId up to {SubmittedFlow.TrackingIdLength}.", $"name a au plus {SubmittedFlow.NameLength} caractères, trackingId {SubmittedFlow.TrackingIdLength}.");
        if (info.Sha256 is { } said && !(said.Length == Sha256Length && said.All(char.IsAsciiHexDigit))) return Invalid("sha256 has 64 hexadecimal digits.", "sha256 a 64 chiffres hexadécimaux.");
        if (info.FlowSyntax == FlowSyntax.Frr)
            return FlowProblems.SyntaxNotTaken.Because("E-reporting (FRR) is no matter of this hub: it carries invoices to the public sector.", "L'e-reporting (FRR) ne relève pas de ce hub : il achemine les factures vers le secteur public.");
        if (info.FlowSyntax == FlowSyntax.Cdar && file.Size > CdarReader.MaxBytes)
            return FlowProblems.FileTooLarge.Because($"A life-cycle message has up to {CdarReader.MaxBytes} bytes.", $"Un message de cycle de vie a au plus {CdarReader.MaxBytes} octets.");
        return info.Sha256 is { } sha256 && !sha256.Equals(file.Sha256, StringComparison.OrdinalIgnoreCase)
            ? FlowProblems.ChecksumMismatch.Because($"The file that came has SHA-256 {file.Sha256}: send it again.", $"Le fichier reçu a pour SHA-256 {file.Sha256} : renvoyez-le.")
            : null;
    }

    private static ProblemHttpResult Invalid(string english, string french) => FlowProblems.InfoInvalid.Because(english, french);
}
