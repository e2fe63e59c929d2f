using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>Numbers and references of documents.</summary>
internal static class ReferenceRules
{
    /// <summary>What EXT-FR-FE-01 may be. CII has a code of UNTDID 1153 there (BR-EXT-CL-07), of which Chorus Pro knows these two.</summary>
    private static readonly string[] ContractTypes = ["MARCHE", "CONTRAT"];
    private static readonly string[] CiiContractTypes = [.. ContractTypes, "CT", "BC"];

    public static IReadOnlyList<CproRule> All { get; } =
    [
        new(
            "BR-FR-CPRO-01",
            ["EXT-FR-FE-01", "BT-12"],
            "Le type du contrat « {found} » n'est pas admis : {expected}.",
            "The type of the contract “{found}” is not allowed: {expected}.",
            OtherContractTypes),
        new(
            "BR-FR-CPRO-02",
            ["BT-1", "BT-25", "EXT-FR-FE-136"],
            "Le numéro de facture « {found} » a plus de {expected} caractères : Chorus Pro n'en accepte pas plus.",
            "The invoice number “{found}” has more than {expected} characters: Chorus Pro accepts no more.",
            LongNumbers),
    ];

    private static Breach[] OtherContractTypes(PublicInvoice invoice)
    {
        var types = invoice.At(invoice.Paths.ContractType);
        var allowed = invoice.IsUbl ? ContractTypes : CiiContractTypes;
        return types.Count == 0 ? [] :
        [
            .. types
                .Where(node => !allowed.Contains(invoice.Tree.Text(node).Trim(), StringComparer.Ordinal))
                .Select(node => new Breach(node, Expected: string.Join(", ", allowed))),
        ];
    }

    private static Breach[] LongNumbers(PublicInvoice invoice)
    {
        var most = invoice.Settings.NumberLengthOn(invoice.Invoice.IssueDate.Date);
        List<int> numbers = [];
        for (var number = invoice.Invoice[Term.InvoiceNumber]; number.IsPresent; number = number.Next())
        {
            numbers.Add(number.Node);
        }

        for (var earlier = invoice.Invoice[Term.PrecedingInvoiceGroup]; earlier.IsPresent; earlier = earlier.Next())
        {
            PublicInvoice.AddTo(numbers, invoice.Group(earlier)[Term.PrecedingInvoiceReference]);
        }

        numbers.AddRange(invoice.At(invoice.Paths.LinePrecedingInvoice));
        return invoice.Longer(numbers, most) is { Count: > 0 } longer ? [.. longer.Select(node => new Breach(node, Expected: most.ToString()))] : [];
    }
}
