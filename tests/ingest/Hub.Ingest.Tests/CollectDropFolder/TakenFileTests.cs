using Hub.Ingest.CollectDropFolder;
using Hub.Testing;

namespace Hub.Ingest.Tests.CollectDropFolder;

public sealed class TakenFileTests
{
    private const int Processes = 4;

    [Fact]
    public async Task Of_several_that_reach_for_a_file_at_the_same_moment_one_has_it()
    {
        using var root = new TempFolder();
        var folder = new AccountFolder("a", root.Path);
        folder.Prepare();
        string[] names = [.. Enumerable.Range(0, 200).Select(number => $"F-{number}.xml")];
        foreach (var name in names) await File.WriteAllBytesAsync(Path.Combine(folder.In, name), new byte[1000]);
        using var moment = new Barrier(Processes);

        var taken = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Task.Factory.StartNew(() => names.Count(name => TakeAt(moment, folder, name)), TaskCreationOptions.LongRunning)));

        taken.Sum().ShouldBe(names.Length);
        TakenFile.In(folder.Work).Select(file => file.Name).Order().ShouldBe(names.Order());
    }

    private static bool TakeAt(Barrier moment, AccountFolder folder, string name)
    {
        moment.SignalAndWait();
        return TakenFile.TryTake(folder, name, Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
    }
}
