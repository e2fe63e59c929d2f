using Hub.JournalChain;

namespace Hub.Cli.VerifyJournal;

/// <summary>Tells the flaws of a journal, the first ones in full.</summary>
internal sealed class FlawReport(ProofReport report)
{
    private const int ToldInFull = 50;
    private long count;

    public void Tell(ChainFlaw flaw)
    {
        if (++count > ToldInFull) return;
        var (from, to) = (flaw.From, flaw.To);
        var (english, french) = from == to ? ($"Row {from}", $"Ligne {from}") : ($"Rows {from} to {to}", $"Lignes {from} à {to}");
        report.Fails($"{english}: {English(flaw)}", $"{french} : {French(flaw)}");
    }

    /// <summary>Tells the rest by its number, or that there was nothing to tell.</summary>
    public void End(long rows, int heads)
    {
        if (count > ToldInFull) report.Fails($"… and {count - ToldInFull} more.", $"… et {count - ToldInFull} de plus.");
        if (count > 0) return;
        report.Holds(
            $"{rows} rows: each follows from the one before, none is missing, none was inserted, and {heads} signed heads agree.",
            $"{rows} lignes : chacune suit de la précédente, aucune ne manque, aucune n'a été insérée, et {heads} têtes signées concordent.");
    }

    private static string English(ChainFlaw flaw) => flaw.Kind switch
    {
        ChainFlawKind.Changed => $"it does not follow from row {flaw.From - 1}. It was changed, or row {flaw.From - 1} was together with its hash.",
        ChainFlawKind.Missing => "missing. They were written, and have been removed.",
        ChainFlawKind.Inserted => "inserted. The hub gave no such place.",
        ChainFlawKind.Rewritten => "not those of which the hub signed the head. Rows were changed and the hashes behind them computed anew.",
        _ => "the end of the journal is not the one that its counter row keeps.",
    };

    private static string French(ChainFlaw flaw) => flaw.Kind switch
    {
        ChainFlawKind.Changed => $"elle ne suit pas de la ligne {flaw.From - 1}. Elle a été modifiée, ou la ligne {flaw.From - 1} l'a été avec son empreinte.",
        ChainFlawKind.Missing => "absence. Écriture faite, puis supprimée.",
        ChainFlawKind.Inserted => "insertion. Le hub n'a donné aucune place de ce numéro.",
        ChainFlawKind.Rewritten => "ce ne sont pas celles dont le hub a signé la tête. Des lignes ont été modifiées et les empreintes suivantes recalculées.",
        _ => "la fin du journal n'est pas celle que garde sa ligne de compte.",
    };
}
