using System.Diagnostics;
using System.Text;

namespace Hub.EndToEnd.Tests;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_takes_its_tour_and_says_so()
    {
        var (code, printed) = await RunAsync("demo", "--exit", "--port", "0", "--language", "en");

        code.ShouldBe(0, printed);
        printed.ShouldContain("documents ended as they must");
        printed.ShouldContain("BR-CO-16");
        printed.ShouldContain("PDF-NO-ATTACHMENT");
        printed.ShouldContain("211 Payment sent");
        printed.ShouldContain("client_id=energie-du-ponant");
        printed.ShouldContain("/v1/inbox/lease");
    }

    [Fact]
    public async Task The_demo_takes_the_readers_own_folder_and_speaks_french()
    {
        var folder = Directory.CreateTempSubdirectory("hub-own-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "deep", "er"));
            await File.WriteAllTextAsync(Path.Combine(folder, "broken.xml"), "<Invoice");
            await File.WriteAllTextAsync(Path.Combine(folder, "deep", "er", "letter.pdf"), "%PDF-1.7 and nothing");
            await File.WriteAllTextAsync(Path.Combine(folder, "ignored.txt"), "not a document");

            var (code, printed) = await RunAsync("demo", folder, "--exit", "--port", "0", "--language", "fr");

            code.ShouldBe(0, printed);
            printed.ShouldContain("visitor : 2 documents sont enregistrés");
            printed.ShouldContain("XML-TRUNCATED");
            printed.ShouldContain("PDF-TRUNCATED");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Code, string Printed)> RunAsync(params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", args.Prepend(Path.Combine(AppContext.BaseDirectory, "Hub.Embedded.dll")))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var demo = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        var (output, errors) = (demo.StandardOutput.ReadToEndAsync(patience.Token), demo.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await demo.WaitForExitAsync(patience.Token);
            return (demo.ExitCode, await output + await errors);
        }
        finally
        {
            if (!demo.HasExited) demo.Kill(entireProcessTree: true);
        }
    }
}
