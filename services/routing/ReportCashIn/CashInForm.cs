using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.ReportCashIn;

/// <summary>What can be said of a cash-in without its invoice. Pure.</summary>
internal static class CashInForm
{
    private const int MostAmounts = 20;
    private const decimal LargestAmount = 99_999_999_999_999_999.99m;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The fault; null when there is none.</summary>
    public static ProblemHttpResult? FaultOf(CashInBody body, DateTimeOffset now)
    {
        if (body.Amounts.Count is < 1 or > MostAmounts || !body.Amounts.All(IsAmount))
        {
            return RoutingProblems.ValueNotAllowed.Because(
                $"amounts holds 1 to {MostAmounts} amounts with up to two decimals, each with its VAT rate from 0 to 100.",
                $"amounts contient de 1 à {MostAmounts} montants à deux décimales au plus, chacun avec son taux de TVA de 0 à 100.");
        }
        if (body.Comment?.Length > Lengths.Comment || body.At > now + ClockSkew)
        {
            return RoutingProblems.ValueNotAllowed.Because(
                $"A comment has up to {Lengths.Comment} characters, and the instant does not lie in the future.", $"Un commentaire a au plus {Lengths.Comment} caractères, et l'instant n'est pas dans le futur.");
        }
        return body.Amounts.Any(amount => amount.Amount < 0) && string.IsNullOrWhiteSpace(body.Comment)
            ? RoutingProblems.CommentNeeded.Because("A negative amount needs a comment that says why it was paid back.", "Un montant négatif exige un commentaire qui dit pourquoi il a été remboursé.")
            : null;
    }

    private static bool IsAmount(CashedAmount cashed) =>
        cashed is { VatRate: >= 0 and <= 100, Amount: >= -LargestAmount and <= LargestAmount } && cashed.Amount != 0 && decimal.Round(cashed.Amount, 2) == cashed.Amount && decimal.Round(cashed.VatRate, 2) == cashed.VatRate;
}
