using Hub.En16931;

namespace Hub.Cli.Validate;

/// <summary>Judges documents on all cores and writes each verdict as soon as those before it are written.</summary>
internal static class ValidateDocuments
{
    public static int Run(IEnumerable<string> paths, IVerdictFormat format, CheckOptions checks, Stream output, TextWriter errors)
    {
        var answers = DocumentFiles.Under(paths)
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(path => Judge(path, format, checks));
        var summary = new RunSummary(0, 0, 0);
        var hasWritten = false;
        using var buffered = new BufferedStream(output, 64 * 1024);
        buffered.Write(format.Start());
        foreach (var answer in answers)
        {
            if (hasWritten && answer.Text.Length > 0) buffered.Write(format.Separator);
            hasWritten |= answer.Text.Length > 0;
            buffered.Write(answer.Text);
            if (answer.Error is not null) errors.WriteLine(answer.Error);
            summary = Add(summary, answer);
        }

        buffered.Write(format.End(summary));
        return summary.Unreadable == 0 ? format.ExitCode(summary) : ExitCodes.Usage;
    }

    private static RunSummary Add(RunSummary summary, Answer answer) => answer switch
    {
        { Error: not null } => summary with { Unreadable = summary.Unreadable + 1 },
        { IsValid: true } => summary with { Valid = summary.Valid + 1 },
        _ => summary with { Invalid = summary.Invalid + 1 },
    };

    private static Answer Judge(string path, IVerdictFormat format, CheckOptions checks)
    {
        try
        {
            var verdict = format.Judge(File.ReadAllBytes(path), checks);
            return new Answer(format.Write(path, verdict), verdict.IsAccepted, Error: null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new Answer([], IsValid: false, $"{path}: {unreadable.Message}");
        }
    }

    private sealed record Answer(byte[] Text, bool IsValid, string? Error);
}
