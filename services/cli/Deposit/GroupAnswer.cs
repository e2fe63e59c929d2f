using System.Text.Json;
using Hub.Client.Deposits;
using Hub.Client.Problems;

namespace Hub.Cli.Deposit;

/// <summary>Which file each line of an answer is about.</summary>
internal static class GroupAnswer
{
    private const string AllRefused = "archive-all-refused";

    /// <summary>The files of a group with what became of them. The hub lists what it took in the order of sending, and what it refused by name.</summary>
    public static IReadOnlyList<JournalFile> Of(IReadOnlyList<JournalFile> sent, DepositAnswer answer)
    {
        var refusals = RefusalsOf(answer.RefusedEntries);
        var taken = new Queue<TakenInvoice>(answer.Invoices);
        var files = sent.Select(file => Match(file, taken, refusals)).ToList();
        return taken.Count == 0 ? files : throw new InvalidOperationException($"Deposit {answer.DepositId} holds documents that were not sent.");
    }

    /// <summary>What became of the files where the hub took none of them; null when the refusal is about something else than the files.</summary>
    public static IReadOnlyList<JournalFile>? Of(IReadOnlyList<JournalFile> sent, HubProblemException problem)
    {
        if (problem.Code == AllRefused && problem.More.TryGetValue("refusedEntries", out var entries))
        {
            var refusals = RefusalsOf(entries.Deserialize<List<RefusedEntry>>(JsonSerializerOptions.Web)!);
            return [.. sent.Select(file => file with { Refused = refusals.GetValueOrDefault(file.Path) ?? problem.Code })];
        }
        return sent.Count == 1 && (int)problem.Status is 413 or 422 ? [sent[0] with { Refused = problem.Code }] : null;
    }

    private static Dictionary<string, string> RefusalsOf(IReadOnlyList<RefusedEntry> entries) =>
        entries.DistinctBy(entry => entry.FileName).ToDictionary(entry => entry.FileName, entry => entry.Code, StringComparer.Ordinal);

    private static JournalFile Match(JournalFile file, Queue<TakenInvoice> taken, Dictionary<string, string> refusals)
    {
        if (refusals.TryGetValue(file.Path, out var code)) return file with { Refused = code };
        if (!taken.TryDequeue(out var invoice) || invoice.FileName != Path.GetFileName(file.Path)) throw new InvalidOperationException($"The hub's answer does not tell what became of {file.Path}.");
        // Changed between its reading and its sending: what counts is what the hub has, and the next run looks again.
        return invoice.Sha256 == file.Sha256 ? file with { InvoiceId = invoice.InvoiceId } : file with { InvoiceId = invoice.InvoiceId, Sha256 = invoice.Sha256, Modified = 0 };
    }
}
