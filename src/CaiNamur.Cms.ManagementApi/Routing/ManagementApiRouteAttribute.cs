using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Routing;

/// <summary>Puts a controller under version 1 of the Management API.</summary>
/// <param name="path">Path below the version, such as <c>document</c>; empty for the version itself.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ManagementApiRouteAttribute(string path) : RouteAttribute($"{ManagementApiPaths.V1}/{path}".TrimEnd('/'));
