using Hub.Launcher;
using Hub.Testing;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Hub.Gateway.Tests;

/// <summary>docker-compose.yml and what it refers to, checked as files.</summary>
public sealed class ComposeTests
{
    private static readonly string Root = Repository.Root;
    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "docker-compose.yml"));
    private readonly Dictionary<string, Dictionary<string, object>> services = Read();

    [Fact]
    public void Every_service_that_is_built_has_its_project_and_its_dockerfile()
    {
        var built = services.Where(service => service.Value.ContainsKey("build")).ToList();
        built.Select(service => service.Key).ShouldBe(["access", "notification", "routing", "validation", "ingest", "flows", "gateway"], ignoreOrder: true);
        foreach (var (name, service) in built)
        {
            var build = (Dictionary<object, object>)service["build"];
            var arguments = (Dictionary<object, object>)build["args"];
            File.Exists(Path.Combine(Root, (string)build["dockerfile"])).ShouldBeTrue();
            arguments["SERVICE"].ShouldBe(name);
            File.Exists(Path.Combine(Root, "services", name, arguments["ASSEMBLY"] + ".csproj")).ShouldBeTrue($"services/{name}/{arguments["ASSEMBLY"]}.csproj");
        }
    }

    [Fact]
    public void Every_file_that_is_mounted_exists() => services.Values.Where(service => service.ContainsKey("volumes"))
        .SelectMany(service => (List<object>)service["volumes"]).Cast<string>()
        .Where(volume => volume.StartsWith("./", StringComparison.Ordinal))
        .Where(volume => !File.Exists(Path.Combine(Root, volume.Split(':')[0])))
        .ShouldBeEmpty();

    [Fact]
    public void The_gateway_knows_each_service_by_its_name_and_the_port_of_the_image()
    {
        var settings = Settings("gateway");
        foreach (var (service, _) in new GatewayOptions().Addresses) settings["HUB__GATEWAY__" + service.ToUpperInvariant()].ShouldBe($"http://{service}:8080");
        File.ReadAllText(Path.Combine(Root, "infra/docker/Dockerfile")).ShouldContain("ASPNETCORE_URLS=http://+:8080");
    }

    [Fact]
    public void The_launchers_ports_are_the_gateways_defaults()
    {
        var options = new FleetOptions();
        HubPrograms.Services.Select((program, at) => (program.Name, new Uri($"http://127.0.0.1:{options.FirstPort + at}"))).ShouldBe(new GatewayOptions().Addresses);
    }

    [Fact]
    public void No_secret_is_written_in_clear()
    {
        string[] secrets = ["PASS", "SECRET", "BROKER", "STORAGE__SQLSERVER"];
        foreach (var (name, value) in services.Keys.SelectMany(Settings).Where(pair => secrets.Any(secret => pair.Key.Contains(secret, StringComparison.Ordinal))))
            value.ShouldContain(":?choose one", customMessage: name);
    }

    [Fact]
    public void Every_value_that_the_environment_must_give_is_in_the_example()
    {
        var example = File.ReadAllLines(Path.Combine(Root, ".env.example")).Where(line => line.Contains('=')).Select(line => line.Split('=')[0]).ToList();
        var demanded = Text.Split("${").Skip(1).Select(part => part.Split(':', '}')[0]).Where(name => name != "HUB_PUBLIC_URL").Distinct();
        demanded.ShouldBe(example, ignoreOrder: true);
    }

    [Fact]
    public void The_collectors_pipelines_use_what_it_declares()
    {
        var collector = new Deserializer().Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(Root, "infra/otel/collector.yaml")));
        var pipelines = (Dictionary<object, object>)((Dictionary<object, object>)collector["service"])["pipelines"];
        foreach (var pipeline in pipelines.Values.Cast<Dictionary<object, object>>())
        {
            foreach (var (kind, names) in pipeline) ((List<object>)names).Except(((Dictionary<object, object>)collector[(string)kind]).Keys).ShouldBeEmpty();
        }
    }

    private Dictionary<string, string> Settings(string service) =>
        services[service].TryGetValue("environment", out var settings) ? ((Dictionary<object, object>)settings).ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value) : [];

    private static Dictionary<string, Dictionary<string, object>> Read()
    {
        var compose = new Deserializer().Deserialize<Dictionary<string, object>>(new MergingParser(new Parser(new StringReader(Text))));
        return ((Dictionary<object, object>)compose["services"]).ToDictionary(
            pair => (string)pair.Key, pair => ((Dictionary<object, object>)pair.Value).ToDictionary(inner => (string)inner.Key, inner => inner.Value));
    }
}
