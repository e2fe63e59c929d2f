using System.Text;
using Hub.Cli.Validate;
using Hub.En16931;
using Hub.En16931.French;
using Hub.Explain;

namespace Hub.Cli.Tests.Mending;

/// <summary>Five wrong invoices that suppliers might send, what they are told, and what they made of it. README.md says how.</summary>
public sealed class MendingTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Mending");

    /// <summary>What a hub judges by when nothing is set; invoices without a readable date as of a fixed day.</summary>
    private static readonly CheckOptions Checks = PublicSectorSchedule.ReceivedAt(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero));

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(Folder, "broken")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_five_in_all_three_forms() => Files.Count.ShouldBe(5);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_broken_one_gets_the_approved_messages(string file)
    {
        foreach (var (language, ending) in new[] { (Language.French, "fr"), (Language.English, "en") })
        {
            var (code, text) = Validate("broken", file, language);
            code.ShouldBe(ExitCodes.SomeInvalid);
            var approved = Path.Combine(Folder, "messages", $"{Path.GetFileNameWithoutExtension(file)}.{ending}.txt");
            if (File.Exists(approved) && text == File.ReadAllText(approved)) continue;
            File.WriteAllText(Path.ChangeExtension(approved, ".received"), text);
            text.ShouldBe(File.Exists(approved) ? File.ReadAllText(approved) : "", "If the change helps who mends the file, put the .received file in the place of the approved one in Mending/messages.");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_mended_one_is_accepted_without_a_warning(string file) =>
        Validate("mended", file, Language.English).ShouldBe((ExitCodes.AllValid, $"{file}: valid\n1 valid, 0 not valid, 0 unreadable\n"));

    private static (int Code, string Text) Validate(string folder, string file, Language language)
    {
        var path = Path.Combine(Folder, folder, file);
        using var output = new MemoryStream();
        var code = ValidateDocuments.Run([path], new ReadableText(language), Checks, output, TextWriter.Null);
        return (code, Encoding.UTF8.GetString(output.ToArray()).Replace(path, file, StringComparison.Ordinal));
    }
}
