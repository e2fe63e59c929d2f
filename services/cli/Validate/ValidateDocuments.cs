using Hub.En16931;

namespace Hub.Cli.Validate;

/// <summary>Judges documents on all cores and writes each verdict as soon as those before it are written.</summary>
internal static class ValidateDocuments
{
    private const int CouldNotRead = 2;

    public static int Run(IEnumerable<string> paths, IVerdictFormat format, CheckOptions checks, Stream output, TextWriter errors)
    {
        var allRead = true;
        var allValid = true;
        var answers = DocumentFiles.Under(paths)
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(path => Judge(path, format, checks));
        using var buffered = new BufferedStream(output, 64 * 1024);
        foreach (var answer in answers)
        {
            buffered.Write(answer.Text);
            allValid &= answer.IsValid;
            if (answer.Error is not null)
            {
                allRead = false;
                errors.WriteLine(answer.Error);
            }
        }

        return allRead ? format.ExitCode(allValid) : CouldNotRead;
    }

    private static Answer Judge(string path, IVerdictFormat format, CheckOptions checks)
    {
        try
        {
            var verdict = InvoiceCheck.Judge(File.ReadAllBytes(path), checks);
            return new Answer(format.Write(path, verdict), verdict.IsValid, Error: null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new Answer([], IsValid: false, $"{path}: {unreadable.Message}");
        }
    }

    private sealed record Answer(byte[] Text, bool IsValid, string? Error);
}
