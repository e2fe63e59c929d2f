using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiPaymentMeans;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BG-16 to BG-18 and BT-91: how to pay. Remittance information and mandate stand beside it, in <see cref="CiiDocument"/>.</summary>
internal sealed class CiiPayment() : Row<SemanticInvoice>(Tag.Of("ram:SpecifiedTradeSettlementPaymentMeans"))
{
    private static readonly Rows<CiiPaymentMeans> Rows = new(
    [
        Inside(OfInstructions, Code("ram:TypeCode", PaymentInstructionsTerms.MeansCode)),
        Inside(OfFirst, Text("ram:Information", PaymentInstructionsTerms.MeansText)),
        Inside(OfFirst, Group(
            "ram:ApplicableTradeSettlementFinancialCard",
            PaymentInstructionsTerms.Card,
            Code("ram:ID", PaymentCardTerms.Number),
            Text("ram:CardholderName", PaymentCardTerms.Holder))),
        Inside(OfFirst, Inside(PaymentInstructionsTerms.DirectDebit, Around("ram:PayerPartyDebtorFinancialAccount", Code("ram:IBANID", DirectDebitTerms.DebitedAccount)))),
        Inside(OfTransfer, Around(
            "ram:PayeePartyCreditorFinancialAccount",
            Value("ram:IBANID", Of.Code, CreditTransferTerms.Account, writes: IsIban),
            Text("ram:AccountName", CreditTransferTerms.AccountName),
            Value("ram:ProprietaryID", Of.Code, CreditTransferTerms.Account, writes: account => !IsIban(account)))),
        Inside(OfTransfer, Around("ram:PayeeSpecifiedCreditorFinancialInstitution", Code("ram:BICID", CreditTransferTerms.ServiceProvider))),
    ]);

    public override bool Repeats => true;

    public override void Read(Reading reading, int node, SemanticInvoice group)
    {
        var means = new CiiPaymentMeans { Instructions = group.PaymentInstructions ?? new PaymentInstructions(), Transfer = new CreditTransfer() };
        var before = reading.Values;
        Rows.Read(reading, node, means);
        if (reading.Values > before)
        {
            group.PaymentInstructions = means.Instructions;
        }

        if (means.Transfer != new CreditTransfer())
        {
            means.Instructions.CreditTransfers.Add(means.Transfer);
        }
    }

    public override void Write(Writing writing, SemanticInvoice group)
    {
        if (group.PaymentInstructions is not { } instructions)
        {
            return;
        }

        for (var at = 0; at < Math.Max(1, instructions.CreditTransfers.Count); at++)
        {
            var transfer = at < instructions.CreditTransfers.Count ? instructions.CreditTransfers[at] : new CreditTransfer();
            writing.Xml.Open(Tag);
            Rows.Write(writing, new CiiPaymentMeans { Instructions = instructions, Transfer = transfer, IsFirst = at == 0 });
            writing.Xml.Close();
        }
    }

    /// <summary>The model does not say whether an account is an IBAN; CII has two elements. An IBAN is a country, two digits, then letters and digits.</summary>
    private static bool IsIban(string? account) =>
        account is { Length: >= 12 and <= 42 }
        && char.IsAsciiLetterUpper(account[0]) && char.IsAsciiLetterUpper(account[1]) && char.IsAsciiDigit(account[2]) && char.IsAsciiDigit(account[3])
        && account.All(character => char.IsAsciiLetterOrDigit(character) || character == ' ');
}
