namespace Hub.Architecture.Tests;

/// <summary>The reference rules of docs/decisions/0001, 0014 and 0023: what may stand on what.</summary>
public sealed class ReferenceRules
{
    /// <summary>Processes that are made of services, or speak to them as any client does.</summary>
    private static readonly string[] Compositions = ["Hub.Embedded"];

    [Fact]
    public void Contracts_stand_on_nothing() => References("Hub.Contracts").ShouldBeEmpty();

    [Fact]
    public void Contracts_need_no_package() => ProjectFile.Named("Hub.Contracts").Packages.ShouldBeEmpty();

    [Fact]
    public void The_engine_stands_on_nothing_and_needs_no_package()
    {
        References("Hub.En16931").ShouldBeEmpty();
        ProjectFile.Named("Hub.En16931").Packages.ShouldBeEmpty();
    }

    [Fact]
    public void The_client_stands_on_nothing_of_the_hub() => References("Hub.Client").ShouldBeEmpty();

    [Fact]
    public void Infrastructure_knows_no_invoice() =>
        Offences("infra", reference => Area(reference) != "infra").ShouldBeEmpty();

    [Fact]
    public void No_service_stands_on_another() =>
        Offences("services", reference => Area(reference) == "services" && !ProjectFile.Named(reference).IsLibraryOfService, project => !Compositions.Contains(project.Name) && project.Name != "Hub.Cli").ShouldBeEmpty();

    [Fact]
    public void The_libraries_of_a_service_stand_on_each_other_alone()
    {
        var libraries = ProjectFile.All.Where(project => project.IsLibraryOfService).ToList();
        libraries.Select(project => project.Name).ShouldBe(
            ["Hub.Cdar", "Hub.ChooseRules", "Hub.Conversion", "Hub.DepositReceipt", "Hub.En16931", "Hub.Explain", "Hub.FacturX", "Hub.JournalChain", "Hub.ReadableView", "Hub.TellFlows"], ignoreOrder: true);
        libraries.SelectMany(project => project.References.Where(reference => !ProjectFile.Named(reference).IsLibraryOfService).Select(reference => $"{project.Name} -> {reference}")).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_ships_stands_on_tests() =>
        ProjectFile.All.Where(project => project.Area != "tests").SelectMany(project => project.References.Where(reference => Area(reference) == "tests").Select(reference => $"{project.Name} -> {reference}")).ShouldBeEmpty();

    [Fact]
    public void The_bus_is_known_to_the_host_alone() =>
        ProjectFile.All.Where(project => project.Packages.Any(package => package.StartsWith("MassTransit", StringComparison.Ordinal)) && project.Area != "tests").Select(project => project.Name).ShouldBe(["Hub.Hosting"]);

    [Fact]
    public void There_is_no_room_called_common() =>
        Directory.EnumerateDirectories(ProjectFile.Root, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/.git", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) is "Common" or "Shared" or "Utils" or "Helpers" or "Managers")
            .ShouldBeEmpty();

    [Fact]
    public void No_service_ships_an_appsettings_file() =>
        Directory.EnumerateFiles(Path.Combine(ProjectFile.Root, "services"), "appsettings*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(ProjectFile.Root, "Hub.sln"));
        ProjectFile.All.Where(project => !solution.Contains($"\"{project.Name}\"", StringComparison.Ordinal)).Select(project => project.Name).ShouldBeEmpty();
    }

    [Fact]
    public void MassTransit_stays_below_9()
    {
        var versions = File.ReadAllLines(Path.Combine(ProjectFile.Root, "Directory.Packages.props")).Where(line => line.Contains("\"MassTransit", StringComparison.Ordinal)).ToList();
        versions.ShouldNotBeEmpty();
        versions.ShouldAllBe(line => line.Contains("Version=\"8.5.12\"", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> References(string project) => ProjectFile.Named(project).References;

    private static string Area(string project) => ProjectFile.Named(project).Area;

    private static IEnumerable<string> Offences(string area, Func<string, bool> forbidden, Func<ProjectFile, bool>? concerned = null) =>
        ProjectFile.All.Where(project => project.Area == area && (concerned?.Invoke(project) ?? true))
            .SelectMany(project => project.References.Where(forbidden).Select(reference => $"{project.Name} -> {reference}"));
}
