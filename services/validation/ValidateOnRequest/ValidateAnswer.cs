using System.Text.Json.Serialization;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>What the hub would say of a document if it were deposited.</summary>
/// <param name="Verdict">"accepted" or "rejected".</param>
/// <param name="Syntax">"ubl-invoice", "ubl-creditnote", "cii" or "unknown".</param>
/// <param name="Format">The syntax, "factur-x" for a PDF with an invoice, or "unknown".</param>
/// <param name="Profile">The specification that the invoice names (BT-24); absent when it names none.</param>
/// <param name="Fatal">How many findings forbid the document.</param>
/// <param name="Warnings">How many do not.</param>
/// <param name="Findings">The findings by cause, fatal ones first.</param>
public sealed record ValidateAnswer(
    string Verdict,
    string Syntax,
    string Format,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Profile,
    int Fatal,
    int Warnings,
    IReadOnlyList<CauseView> Findings);
