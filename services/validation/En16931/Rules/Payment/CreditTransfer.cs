using Hub.En16931.Model;

namespace Hub.En16931.Rules.Payment;

/// <summary>BR-50 and BR-61: a credit transfer (means 30 and 58) names the account to pay to (BT-84).</summary>
internal static class CreditTransfer
{
    public static Outcome IsFilledInCii(Subject account) =>
        account.KeptIf(account.IsFilled(Term.AccountIdentifier) || account.IsFilled(Term.AccountProprietaryIdentifier), Term.AccountIdentifier);

    /// <summary>UBL's rule judges every payment, CII's only an account that is there.</summary>
    public static Outcome HasAccountInUbl(Subject payment) =>
        payment.KeptIf(payment.Has(Term.PaymentAccount) || !IsCreditTransfer(payment));

    private static bool IsCreditTransfer(Subject payment)
    {
        var code = payment[Term.PaymentMeansCode];
        if (!code.IsPresent || !payment.IsSingle(code))
        {
            return false;
        }

        var text = XmlSpace.Trim(payment.Tree.TextUtf8(code.Node));
        return text.SequenceEqual("30"u8) || text.SequenceEqual("58"u8);
    }
}
