#!/usr/bin/env bash
# models/half-precision/run.sh COMMAND...: runs a command whose browser calculates in half precision (shader-f16), in software. Nothing is
# installed: Debian's packages are unpacked into .cache/models/lavapipe, beside a copy of the browser of the tests. Needs gcc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.cache/models/lavapipe

if [[ ! -e $work/browser/libvk_swiftshader.so ]]; then
  mkdir -p "$work/packages"
  (cd "$work/packages" && apt-get download mesa-vulkan-drivers libvulkan-dev)
  for package in "$work"/packages/*.deb; do dpkg -x "$package" "$work"; done
  source=$(find "$root/.cache" -maxdepth 1 -name 'chromium-*' | sort | tail -n 1)
  [[ -n $source ]] || { echo "Run a browser test once: it unpacks the browser into .cache." >&2; exit 1; }
  cp -r "$source" "$work/browser"
  # What draws the page stays SwiftShader's, under another name.
  mv "$work/browser/libvk_swiftshader.so" "$work/browser/libvk_pages.so"
  sed -i 's/libvk_swiftshader/libvk_pages/' "$work/browser/vk_swiftshader_icd.json"
  gcc -O1 -shared -fPIC -I"$work/usr/include" "$here/lavapipe.c" -o "$work/browser/libvk_swiftshader.so" -ldl
fi

libraries=$(echo "$work"/usr/lib/*-linux-gnu)
export LAVAPIPE=$libraries/libvulkan_lvp.so
export LD_LIBRARY_PATH=$work/browser/al2023/lib:$libraries
export FONTCONFIG_PATH=$work/browser/fonts
export INSTAG_BROWSER=$work/browser/chromium
exec "$@"
